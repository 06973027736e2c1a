import type { SignalRule } from "./signal.ts";

/**
 * S19: not eating or sleeping, panic, not able to work. Only in the person's texts. A baby that keeps one awake, no lunch yet, a broken printer
 * and a day off are none. Whether it has been two weeks is what the question asks.
 */
export const notCoping: SignalRule = {
  code: "S19",
  mine: [
    {
      patterns: `
        i|ive|im|i_have|still|barely|hardly|not|cant|can|didnt|havent|not_been|cannot|couldnt|haven_t|just|dont|unable_to|struggling_to|struggle_to|trouble|scarcely|nor|or_even|and|or [havent|have_not|not|cant|barely|hardly|been|really|even|just|still|properly|slept|able_to|physically|literally|can] [really|even|properly|been|slept|eaten|able_to|stop_crying_or|barely|hardly|physically] eat|eaten|eating|sleep|slept|sleeping|ate|keep_food_down|keep_anything_down|swallow|get_food_down|stomach_food|face_food|eat_anything|sleep_at_all ** in_days|for_days|in_weeks|for_weeks|days|weeks|since|nights|properly|at_all|anymore|right|much|more_than|without|alone|in_our_bed|a_thing|a_bite|or_sleep|or_eat|or_think|anything|thinking_about|because_of|hours_a_night|a_full_night|without_waking|all_week|0|either|food|nightmares|crying|well_since|me !lunch|dairy|gluten|meat|breakfast_yet|yet|nuts|with_the_heat|cause_of_the_baby|baby|solids|sugar|after_0|spicy|bread|cheese|late
        cant|cannot|couldnt|can_not|dont|havent_been_able_to|not_able_to|struggling_to|unable_to|barely|hardly|can_barely|can_hardly [really|even|physically|literally|just|properly|seem_to] eat|sleep|sleeping|keep_food_down|keep_anything_down|eat_or_sleep|sleep_or_eat|get_out_of_bed|get_up|function|breathe_properly|concentrate|focus|work|leave_the_house|get_dressed|shower|wash|stop_crying|stop_shaking|leave_my_bed|leave_my_room|face_work|go_to_work|get_through_the_day|do_my_job|think_straight|move|look_after_myself|stop_being_sick|hold_food_down|get_off_the_floor|face_people|get_off_the_sofa|make_it_through_the_day|cope_with_work|do_anything|do_basic !on_planes|with_the_light|in_heat|early|until_0|on_this_laptop|on_this_report|on_it|from_home_today|the_printer|tomorrow|friday|out_of|past|for_dinner_friday|the_tv
        not|no|never|isnt|barely|hardly|stopped|quit|forgetting_to|forget_to|havent_been|scarcely|arent|wasnt|im_not|or [really|been|even] eating|sleeping|eat|sleep|eaten|slept|washing|functioning|showering ** much|properly|at_all|lately|since|well|days|weeks|or_sleeping|or_eating|again|anymore|more_than|enough|right|anything|a_lot|good|$ !meat|dairy|sugar|gluten|on_the_sofa|at_mums|after|bread|carbs|over|late|in_the_tent|out
        no|zero|lost_my|lost_all|lost|my|without|dont_have_an|not_much appetite|sleep ** since|gone|days|weeks|all|at_all|again|left|lately|again_last_night|last_night|for_0|in_0|whatsoever|anymore|completely|tonight|$ !for_politics|for_drama|for_risk|baby|teething|for_destruction
        havent|have_not|not|hardly|barely|havn_t|hvnt eaten|slept|ate|showered|washed|left_the_house|left_my_bed|left_my_room|left_the_flat|been_to_work|moved|had_a_meal|kept_food|had_a_proper_meal|slept_properly|eaten_properly|had_a_full !yet|at|sushi|there|lunch|breakfast_yet|in_that|here|in_a_hotel|together|with
        up|awake|lie_awake|lying_awake|laying_awake|wide_awake|wake_up|waking|waking_up|woke_up|wake [at|every|all|until|till|the_whole|again] [every|all|night|0|at|until|till|since] night|nights|0|for_am|3am|hours|til_0|four ** crying|shaking|panic|thinking|every_night|panicking|sick|gasping|sweat|sweating|heart|again|you|her|him|weeks|since|without_fail|replaying|nightmares|chest|dread|over_and_over !baby|work|shift|study|flight|game|series
        insomnia|insomniac|sleepless|nightmares|night_terrors ** nights|since|again|weeks|bad|every|worse|you|breakup|back|about|three
        sleeping|slept|sleep|getting|surviving_on|running_on|living_on [about|like|maybe|on|only] [0|an|two|three|four|one|to|for] [0|or|hour|hours|to|three|four] hours|hour a|per|most|every|max|tops|of_sleep|since|each|at_most|in_total|all_week|in_0 !ahead|drive
        living|surviving|lived|survived|existing on coffee|cigarettes|toast|nothing|air|energy_drinks|red_bull|wine|biscuits|caffeine|fags|crackers|monster !campus|my_own|benefits
        panic|anxiety|panick|pannic|panik attack|attacks|attaks
        panic~ ** attack|attacks|cant_breathe|all_the_time|every_day|again|constantly|in_the|at_work|supermarket|every_morning|at_night|when_my_phone !buying|buy|station|mode_at_the_disco|on_the_titanic|room|pizza
        having|had|have|get|getting|keep_having|full_on|another|constant|daily|started_having|kept_having [a|full|these|constant|some|bad|massive] [on] panic|anxiety|meltdown|breakdown|mental_breakdown|nervous_breakdown
        breakdown|break_down|nervous_breakdown|mental_breakdown|having_a_breakdown|burnt_out_and|meltdown at|in|every|of_a|on_the_way|again|today|last|tonight|yesterday|complete|over|this|after|since !cover|service|truck|lane|recovery|of_costs
        chest|heart|hands|body|stomach ** tight|racing|pounding|shaking|hurts|wont_stop|palpitations|in_knots|shake|heavy_all|crushed|constantly|hammering ** all|cant|day|time|breathe|sleep|weeks|night|since|you|panic|constantly|every|when|breakup|for_days !infection|gym|hair
        throwing_up|throw_up|threw_up|being_sick|been_sick|vomiting|puking|vomit|nauseous|retching|physically_sick ** stress|anxiety|nerves|every_morning|every_day|since|crying|days|cant_eat|thinking|from_crying|heartbreak|upset|you|thought_of|over_this|with_worry|grief !bug|norovirus|curry|drank|hangover|pregnant|flu|baby|dodgy
        lost|losing|dropped|down|shed [over|about|nearly|almost|like|another|so_much] [0|a|half|two|three|to|one|so|loads_of|ten|a_lot_of|too_much|for] [stone|kg|kilo|kilos|pounds|lbs|lot|much|weight|of] stone|kg|kilos|pounds|lbs|weight|kilo ** since|not_eating|stress|weeks|breakup|left|month|without_trying|cant_eat|days|grief|split !diet|slimming|running|gym|slimming_world|on_keto|proud|marathon|in_the_bet|on_the_horses
        lost|losing|dropped 0|to|two|three|a|half_a|ten stone|kilos|kg|pounds|lbs !slimming|running|proud|at_slimming|weight_loss
        not sleeping|eating at_all|properly|well|much|anymore
        @im [really|so|actually|properly|clinically|proper] depressed !about_the_score|by_the_weather
        started|on|taking|prescribed sertraline|antidepressants|citalopram|prozac|fluoxetine|mirtazapine|beta_blockers|diazepam
        lose|lost|losing my job|place ** because|cos|crying|concentrate|sick|late|breakup
        no dey sleep|eat|chop
        on|only|about 0|to|two|three|four|five hours sleep [every|a|each|most|for] [night|weeks|days] since|every|a|night|weeks|breakup
        clothes|trousers|jeans|ring ** hanging_off|falling_off|fall_off|hang_off ** me|not_eating|lost|weight
        signed|sign|sent|been_signed|got_signed off|home_from|of [work|sick|with|by|for] [with|stress|sick|by|for|work] sick|work|with|stress|by|for|depression|anxiety|0|two|the_doctor !the|letter|now|xx|mortgage|your
        off work|sick ** since|weeks|stress|stressed|anxiety|cant_face|depressed|depression|breakup|mental|cant|days|week|month|cant_cope|crying !friday|holiday|early|monday|tomorrow|at|bug|flu|broken_leg|covid|knee|today_so
        cant|couldnt|havent|not|unable|struggling|not_able|missed|missing|barely|called_in|calling_in|phoned_in|ringing_in [go|face|been|been_to|cope|manage|do|able|to|get|concentrate|focus] [to|at|in|with|into] work|uni|school|job|college|classes|lectures|sick_again ** anymore|weeks|days|since|because|crying|without|cant|panic|concentrate|cope|again|face|three|all_week|fired|over_this|bed|tears|more_than !out|from_home|early|late|out_how|tomorrow|monday|train|snow|strike|dentist
        crying|cry|cried|in_tears|sobbing|sob|bawling|weeping at|in|every|all|for|on|nonstop|non_stop|constantly|since|myself_to|to_sleep|until|till|day_and|most [work|my|the|day|night|days|weeks|sleep|morning|time|hours|bathroom|toilets|car] [desk|day|night|every|toilets|hours|sleep|car|straight|time]  night|day|days|weeks|work|sleep|morning|hours|toilets|car|time|stop|straight|sick|0|desk|weeks_now|meetings|throw_up|shower !laughing|film|wedding|happy|at_the_film|baby|notebook|up
        cried|cry|crying myself|myslef|meself [to] sleep|to|sick|dry
        cant|wont|dont|not|never|couldnt stop|quit crying|shaking|sobbing|being_sick|throwing_up|panicking|checking|pacing|shivering|trembling !laughing
        in|stayed_in|been_in|not_left|havent_left|stuck_in|cant_leave|lying_in|spent|hiding_in|rotting_in|dont_leave|staying_in [my|bed|the_house|the_flat|all|whole|days|my_room|three] bed|house|room|flat|weekend|week|days|dark ** days|weeks|all_week|week|since|0|all_day|every_day|crying|straight|month|cant|in_bed|curtains !flu|cold|covid|bug|book|rain|snow|hangover|film
        bed all|for day|week|days|weeks|weekend|0|most [now|crying|again|since|cant|just|of|in|days] !flu|cold|covid|bug|book|hungover|hangover|nice|lovely|film
        numb|empty|hopeless|hollow|like_a_zombie|zombie|lifeless|depressed|clinically_depressed|suffocating|drowning_in_grief ** weeks|since|all_the_time|every_day|days|months|everything|cant|nothing|inside|anymore|constantly|again|eat|sleep|day !toe|foot|dentist|bum|fridge|fingers|fuel|wallet|easter|movie
        depressed|depression|depressive|clinically|severely|severe|anxiety_and_depression ** since|again|weeks|cant|bed|back|months|doctor|gp|diagnosed|tablets|meds|bad|so|really|episode !great|1930s|weather|economic
        doctor|gp|dr|psychiatrist|therapist|counsellor ** put_me_on|antidepressants|sleeping_tablets|sleeping_pills|diazepam|beta_blockers|propranolol|sertraline|depressed|signed_me_off|anxiety|depression|prozac|citalopram|mirtazapine|crisis|sick_note !for_the_cat|for_my_dog
        put|started|back|going|prescribed|am [me|back|on|taking] on|me|taking|back_on antidepressants|sertraline|sleeping_tablets|diazepam|prozac|citalopram|mirtazapine|propranolol|beta_blockers|sleeping_pills|anxiety_meds|zopiclone
        cant|not|barely|hardly|stopped|dont|unable|no_energy|not_been|havent_been|just_about|struggling|forget_how [even|really] cope|coping|functioning|function|managing|to_function|getting_dressed|to_get_dressed|washing|to_shower|answering|leaving_the_house|to_leave|looking_after_myself|to_cope|existing|feed_myself|cook|clean ** $|anymore|since|at_all|weeks|days|lately|well|on_my_own|with_anything|with_this|right_now|like_a_normal|properly|at_work|today|much
        falling|fell|fallen|going|gone|coming apart|to_pieces|to_bits at_work|completely|again|every|since|inside|without|daily
        in|into a|such_a|complete constant|state|spiral|hole|total|fog|bad_way ** days|weeks|since|cant|every|again|panic|anxiety|depression|dread|of_grief|of_panic !nation|park|staircase
        spiralling|spiraling|losing_my_mind|losing_it|going_crazy|going_mad|losing_the_plot|cracking_up|unravelling|unraveling|drowning|breaking_down ** every|cant|sleep|eat|since|days|weeks|night|work|again|daily|crying
        losing|lost my mind|job|hair ** stress|sleep|cant|since|eat|because|work|crying|breakup|over_this|not_sleeping
        fired|sacked|warning|disciplinary|suspended|written_up|final_warning|lost_my_job ** because|cant|crying|late|missed|since|concentrate|breakup|work|attendance|sick !burnt|boiler
        exams|degree|course|grades|coursework|job ** failing|failed|dropped_out|drop_out|slipping|suffering|cant_concentrate ** because|since|cant|breakup|you|over_this|him|her`,
      unless: `
        baby|toddler|newborn|teething|dog|puppy|neighbours|neighbour|jet_lag|jetlag|jetlagged|heat|heatwave|fireworks|party_next_door|snoring|thunder|flight|car_alarm|alarm|hot|humid|mosquitoes|kids|leo|mia|noah|he|she|cat|exam|coffee_after|caffeine ** sleep|slept|eat|eating|eaten|sleeping|up|awake|night
        sleep|slept|awake|up|nights|sleepless ** baby|toddler|teething|dog|neighbours|jet|heat|heatwave|thunder|snoring|alarm|hot|mosquito|fireworks|newborn|leo|mia|noah|puppy|christmas_eve|excited|the_match|too_much_coffee|night_shift|deadline
        cant|dont|not|stopped eat|eating|eaten dairy|gluten|nuts|meat|sugar|bread|carbs|spicy|shellfish|another|any_more_cake|that_much|that|cheese|wheat|pork|fish|after|before|until|with_braces|yet|out
        havent|hasnt eaten|slept|ate lunch|yet|dinner|breakfast|there|here|at|in_a_tent|sushi|indian|all_morning|out
        panic buying|button|stations|room|over|at_the_disco|not|ye
        dont|no panic
        attack of|on|the
        heart|anxiety attack the|grandad|dad
        he|she|they|leo|mia|noah|dog|cat|baby|mum|dad|kids|u|you ** crying|cried|sick|panic|signed_off|off_work|lost_weight|throwing_up|wont_eat|not_eating|isnt_eating|wont_sleep
        cried|crying|cry|tears|sobbing ** laughing|film|movie|happy|wedding|onions|book|notebook|coco|up_the_film|bambi|soap|laughter
        car|van|truck|bike|boiler|lift had|has|having a breakdown
      work out|through|with|from|on|for the|a|what|how|that|whether|friday|which|if
      focus the|camera|on_the_road
      functioning the lift|toilet|button
      appetite for politics|drama|destruction|risk|that|it
      work|working|sleep|function|move|focus ** printer|laptop|wifi|app|internet|email|remote|boiler|link|zoom|phone|website
        off work friday|monday|tomorrow|early|next|on|at|for_the_wedding|holiday|till
        day|days|week off
        lost weight|0 ** slimming|diet|gym|running|proud|keto|weight_watchers|couch_to
        bed all|in ** flu|cold|covid|bug|book|lovely|bliss
        not sleeping over|there|in|on|at_mine|at_yours|at_his|at_hers|at_mums|at_the
        not eating at|out|there|until|late|with
        numb bum|toe|foot|from_the_dentist
        empty fridge|stomach|tank|house
        signed off the|on
        breakdown cover|truck|of|recovery|lane|service
        used to|never|dont ** panic|anxiety|insomnia|nightmares
        nightmare before|on|fuel
        no sleep till
        mental breakdown over|haha ** haha|printer|ikea`,
    },
  ],
  theirs: [],
};
