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
        i|ive|im|still|barely|hardly|not|cant|can|didnt|havent|haven_t|i_have [havent|have_not|not|cant|barely|hardly|been|really|even|just|
          still|no] eat|eaten|eating|sleep|slept|sleeping ** in_days|for_days|in_weeks|for_weeks|in_0|for_0|in_four|in_three|since_you|
          since_it|since_we|since_tuesday|since_monday|since_friday|since_sunday|since_saturday|since_the_breakup|properly|a_full_night|
          without_you|in_our_bed|all_week|a_thing|a_bite|more_than !baby|at_9
        i havent|have_not|havn_t eaten|slept since|properly|in|for|more|a !baby|lunch|there
        cant|couldnt|can_not|not_able_to|struggling_to|unable_to|barely|hardly|can_barely|can_hardly|havent_been_able_to [really|even|
          physically|literally|just|seem_to] eat|sleep|keep_food_down|keep_anything_down|get_out_of_bed|function|breathe_properly|
          concentrate|leave_the_house|get_dressed|stop_crying|stop_shaking|leave_my_bed|leave_my_room|face_work|go_to_work|
          get_through_the_day|do_my_job|think_straight|look_after_myself|hold_food_down|get_off_the_floor|face_people|
          make_it_through_the_day|cope_at_work|focus_at_work|swallow_food !on_planes|with_the_light|early|until_0|tomorrow|friday
        cant work|concentrate|focus anymore|at_all|since|with_my_head|crying
        not|im_not|barely|hardly|stopped|havent_been|forgetting_to|not_really [really|been|even] eating|sleeping much|properly|at_all|
          lately|since|well|weeks|or_sleeping|or_eating|again|anymore|more_than|enough|right|a_lot|good|or|and|either|$ !meat|on_the_sofa|
          at_mums|after|bread|carbs|over|late|in_the_tent|out
        no|zero|lost_my|lost_all_my|dont_have_an|without_any appetite ** since|weeks|days|all|at_all|gone|$ !for
        no sleep again|since|for|all_week|at_all|in|days|tonight_again !baby
        havent|have_not|hardly|barely|havn_t eaten|slept|showered|washed|left_the_house|left_my_bed|left_my_room|left_the_flat|been_to_work|
          kept_food|had_a_proper_meal ** days|weeks|week|since|properly|days_now|month|much|all_week|0 !yet|lunch|sushi|together
        up|awake|lie_awake|lying_awake|wide_awake|wake_up|waking_up|woke_up|wake every|at|all|until night|0|every_night|hours|four|
          night_crying|three ** crying|shaking|panic|panicking|every_night|gasping|heart|again|weeks|replaying|nightmares|chest|dread|
          over_and_over !baby|work|shift|study|flight|game|series|christmas|april
        insomnia|insomniac|sleepless|nightmares|night_terrors ** nights|since|again|weeks|bad|every|worse|you|breakup|back|about|three
        sleeping|slept|sleep|getting|surviving_on|running_on|living_on [about|like|maybe|on|only] [0|an|two|three|four|one|to|for] [0|or|
          hour|hours|to|three|four] hours|hour a|per|most|every|max|tops|of_sleep|since|each|at_most|in_total|all_week|in_0 !ahead|drive
        living|surviving|lived|survived|existing on coffee|cigarettes|toast|nothing|air|energy_drinks|red_bull|wine|biscuits|caffeine|fags|
          crackers|monster !campus|my_own|benefits
        panic|anxiety|panick|pannic|panik attack|attacks|attaks
        panic~ ** attack|attacks|cant_breathe|all_the_time|every_day|again|constantly|in_the|at_work|supermarket|every_morning|at_night|
          when_my_phone !buying|buy|station|mode_at_the_disco|on_the_titanic|room|pizza
        having|had|have|get|getting|keep_having|full_on|another|constant|daily|started_having|kept_having [a|full|these|constant|some|bad|
          massive] [on] panic|anxiety|meltdown|breakdown|mental_breakdown|nervous_breakdown
        breakdown|break_down|nervous_breakdown|mental_breakdown|having_a_breakdown|burnt_out_and|meltdown at|in|every|of_a|on_the_way|again|
          today|last|tonight|yesterday|complete|over|this|after|since !cover|service|truck|lane|recovery|of_costs
        chest|heart|hands|body|stomach ** tight|racing|pounding|shaking|hurts|wont_stop|palpitations|in_knots|shake|heavy_all|crushed|
          constantly|hammering ** all|cant|day|time|breathe|sleep|weeks|night|since|you|panic|constantly|every|when|breakup|
          for_days !infection|gym|hair
        throwing_up|throw_up|threw_up|being_sick|been_sick|vomiting|puking|vomit|nauseous|retching|physically_sick ** stress|anxiety|nerves|
          every_morning|every_day|since|crying|days|cant_eat|thinking|from_crying|heartbreak|upset|you|thought_of|over_this|with_worry|
          grief !bug|norovirus|curry|drank|hangover|pregnant|flu|baby|dodgy
        lost|losing|dropped|down|shed [over|about|nearly|almost|like|another|so_much] [0|a|half|two|three|to|one|so|loads_of|ten|a_lot_of|
          too_much|for] [stone|kg|kilo|kilos|pounds|lbs|lot|much|weight|of] stone|kg|kilos|pounds|lbs|weight|kilo ** since|not_eating|
          stress|weeks|breakup|left|month|without_trying|cant_eat|days|grief|split !diet|slimming|running|gym|slimming_world|on_keto|proud|
          marathon|in_the_bet|on_the_horses
        lost|losing|dropped 0|to|two|three|a|half_a|ten stone|kilos|kg|pounds|lbs since|without|in_a_month|not_eating|because|from_stress|
          from_the_stress|over_this|$ !slimming|proud
        not sleeping|eating at_all|properly|well|much|anymore
        @im [really|so|actually|properly|clinically|proper] depressed !about_the_score|by_the_weather
        started|on|taking|prescribed sertraline|antidepressants|citalopram|prozac|fluoxetine|mirtazapine|beta_blockers|diazepam
        lose|lost|losing my job|place ** because|crying|concentrate|sick|late|breakup
        no dey sleep|eat|chop
        on|only|about 0|to|two|three|four|five hours sleep [every|a|each|most|for] [night|weeks|days] since|every|a|night|weeks|breakup
        clothes|trousers|jeans|ring ** hanging_off|falling_off|fall_off|hang_off ** me|not_eating|lost|weight
        signed|sign|sent|been_signed|got_signed off|home_from|of [work|sick|with|by|for] [with|stress|sick|by|for|work] sick|work|with|
          stress|by|for|depression|anxiety|0|two|the_doctor !the|letter|now|xx|mortgage|your
        off work|sick ** since|weeks|stress|stressed|anxiety|cant_face|depressed|depression|breakup|mental|cant|days|week|month|cant_cope|
          crying !friday|holiday|early|monday|tomorrow|at|bug|flu|broken_leg|covid|knee|today_so
        cant|couldnt|havent|not|unable|struggling|not_able|missed|missing|barely|called_in|calling_in|phoned_in|ringing_in [go|face|been|
          been_to|cope|manage|do|able|to|get|concentrate|focus] [to|at|in|with|into] work|uni|school|job|college|classes|lectures|
          sick_again ** anymore|weeks|days|since|because|crying|without|cant|panic|concentrate|cope|again|face|three|all_week|fired|
          over_this|bed|tears|more_than !out|from_home|early|late|out_how|tomorrow|monday|train|snow|strike|dentist
        crying|cry|cried|in_tears|sobbing|sob|bawling|weeping at|in|every|all|for|on|nonstop|non_stop|constantly|since|myself_to|to_sleep|
          until|day_and|most [work|my|the|day|night|days|weeks|sleep|morning|time|hours|bathroom|toilets|car] [desk|day|night|every|toilets|
          hours|sleep|car|straight|time] night|day|days|weeks|work|sleep|morning|hours|toilets|car|time|stop|straight|sick|0|desk|weeks_now|
          meetings|throw_up|shower !laughing|film|wedding|happy|at_the_film|baby|notebook|up
        cried|cry|crying myself|myslef [to] sleep|to|sick|dry
        cant|wont|dont|not|never|couldnt stop|quit crying|shaking|sobbing|being_sick|throwing_up|panicking|checking|pacing|shivering|
          trembling !laughing
        stayed_in|been_in|not_left|havent_left|stuck_in|cant_leave|lying_in|hiding_in|rotting_in|dont_leave|staying_in|
          spent_the_week_in [my|the] bed|house|room|flat ** days|weeks|all_week|week|since|0|all_day|every_day|crying|month|curtains|$ !flu|
          cold|covid|bug|book|rain|snow|hangover|film
        in bed crying|all_day_crying|for_days|for_weeks|all_week|all_day_every !flu|cold|covid|bug
        bed all|for day|week|days|weeks|weekend|0|most [now|crying|again|since|cant|just|of|in|days] !flu|cold|covid|bug|book|hungover|
          hangover|nice|lovely|film
        feel|feeling|am|im|i_feel|felt|just numb|empty|hopeless|hollow|like_a_zombie|lifeless [and|inside] [hopeless|empty|numb|all] all|
          since|for_weeks|every|constantly|inside|anymore|most_days|for_days|again !toe|foot|from_the_dentist|stomach
        depressed|depression|depressive|clinically|severely|severe|anxiety_and_depression ** since|again|weeks|cant|bed|back|months|doctor|
          gp|diagnosed|tablets|meds|bad|so|really|episode !great|1930s|weather|economic
        doctor|gp|dr|psychiatrist|therapist|counsellor ** put_me_on|antidepressants|sleeping_tablets|sleeping_pills|diazepam|beta_blockers|
          propranolol|sertraline|depressed|signed_me_off|anxiety|depression|prozac|citalopram|mirtazapine|crisis|sick_note !for_the_cat|
          for_my_dog
        put|started|back|going|prescribed|am [me|back|on|taking] on|me|taking|back_on antidepressants|sertraline|sleeping_tablets|diazepam|
          prozac|citalopram|mirtazapine|propranolol|beta_blockers|sleeping_pills|anxiety_meds|zopiclone
        cant|not|barely|hardly|no_energy_to|struggling_to|unable_to [really|even|just] cope|coping|functioning|function|get_dressed|shower|
          look_after_myself|feed_myself ** $|anymore|since|at_all|weeks|lately|on_my_own|right_now|at_work|with_you_gone|
          like_a_normal !heat|traffic|queue
        im|i_am|am not coping|functioning
        dont eat|sleep dont sleep|eat|work
        hardly|barely eating|sleeping anything|at_all|now|these_days
        falling|fell|fallen|going|gone|coming apart|to_pieces|to_bits at_work|completely|again|every|since|inside|without|daily
        in|into a|such_a|complete constant|state|spiral|hole|total|fog|bad_way ** days|weeks|since|cant|every|again|panic|anxiety|
          depression|dread|of_grief|of_panic !nation|park|staircase
        spiralling|spiraling|losing_my_mind|losing_it|going_crazy|going_mad|losing_the_plot|cracking_up|unravelling|unraveling|drowning|
          breaking_down ** every|cant|sleep|eat|since|days|weeks|night|work|again|daily|crying
        losing|lost my mind|job|hair ** stress|sleep|cant|since|eat|because|work|crying|breakup|over_this|not_sleeping
        fired|sacked|warning|disciplinary|suspended|written_up|final_warning|lost_my_job ** because|cant|crying|late|missed|since|
          concentrate|breakup|work|attendance|sick !burnt|boiler
        exams|degree|course|grades|coursework|job ** failing|failed|dropped_out|drop_out|slipping|suffering|cant_concentrate ** because|
          since|cant|breakup|you|over_this|him|her`,
      unless: `
        baby|toddler|newborn|teething|dog|puppy|neighbours|neighbour|jet_lag|jetlag|jetlagged|heat|heatwave|fireworks|party_next_door|
          snoring|thunder|flight|car_alarm|alarm|hot|humid|mosquitoes|kids|leo|mia|noah|he|she|cat|exam|coffee_after|caffeine ** sleep|
          slept|eat|eating|eaten|sleeping|up|awake|night
        sleep|slept|awake|up|nights|sleepless ** baby|toddler|teething|dog|neighbours|jet|heat|heatwave|thunder|snoring|alarm|hot|mosquito|
          fireworks|newborn|leo|mia|noah|puppy|christmas_eve|excited|the_match|too_much_coffee|night_shift|deadline
        cant|dont|not|stopped eat|eating|eaten dairy|gluten|nuts|meat|sugar|bread|carbs|spicy|shellfish|another|any_more_cake|that_much|
          that|cheese|wheat|pork|fish|after|before|until|with_braces|yet|out
        havent|hasnt eaten|slept|ate lunch|yet|dinner|breakfast|there|here|at|in_a_tent|sushi|indian|all_morning|out
        panic buying|button|stations|room|over|at_the_disco|not|ye
        dont|no panic
        attack of|on|the
        heart|anxiety attack the|grandad|dad
        he|she|they|leo|mia|noah|dog|cat|baby|mum|dad|kids|u ** crying|cried|sick|panic|signed_off|off_work|lost_weight|throwing_up|
          wont_eat|not_eating|isnt_eating|wont_sleep
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
