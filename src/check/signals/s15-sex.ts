import type { SignalRule, WordGroup } from "./signal.ts";

/**
 * S15: sex with the ex, planned, asked for, pressed for or just had. In the ex's words an invitation or a demand. A printer to hook up, a sex
 * education letter, a bed for sale and sleeping at one's mother's are none. Force is S9 as well.
 */
const asked: WordGroup = {
  patterns: `
    hook|hooking|hooked up ** with_my_ex|with_him|with_her|with_you|tonight|again|no_strings|us|one_more|anymore|last_night|just|still|
      sometimes|casually|$
    just|could|lets|still|can_we|keep|should_we|wanna|maybe hook|hooking up !the|a|my
    he|she says if_i_loved|i_owe|its_my ** sleep_with|sex
    no strings attached|just|tonight|once|😏|$|sex|no_talking|swear|and_no|one|come
    friends|mates|fwb|exes with benefits
    fwb|booty_call|bootycall|situationship_sex|sexting|sext|dick_pic|dick_pics|sex_text|sneaky_link|nudes|lewds|break_up_sex|breakup_sex|
      makeup_sex|make_up_sex|goodbye_sex|ex_sex|hate_sex|one_night_stand
    nude|naked|topless|sexy|dirty|spicy [pic|photo|video|of] pic|pics|photo|photos|selfie|video|texts|picture|pictures !baby_mole|cake|
      wings|chicken|cat|laundry
    netflix and chill
    sex|shag|fuck|bang|ride|smash with him|her|my_ex|you|each_other|them|the_ex !up|off|the|ed
    have|having|had|want|wanting|need|miss|missing|just|only|casual|breakup|ex|amazing|angry|phone|rough|offer|about|great [the|casual|some|
      great|amazing|only] sex !ed|education|of_the|and_the_city|offender|worker|discrimination|change|jokes|life
    sleep|slept|sleeping|slep|stay_over_and_sleep [together|with|again] with my_ex|him|her|you|them|each_other|an_ex|the_ex !the_light|
      the_window|the_dog|a_fan|friends
    sleep|slept|sleeping together
    spend|spent|have|one [the|a|one|last|more] [last|more] night [together|with] together|with_him|with_her|with_you|in_your_bed|in_bed
    one [last|more|final] night|time|go in_bed|together_no|naked|between_the_sheets|with_no_strings|for_old_times|just_us_and|just_sex|
      of_passion
    wanna|want_to|gonna|going_to|could|id|about|thinking_of|keep fuck|shag|shagging|fucking|bang|banging|screw|ride|bone|smash you|him|her|
      my_ex !up|over|off|the
    sexted|sexting
    we|us|i|he|she sexted
    sex with my|an|the|him|her|you [ex]
    get|getting|got naked with
    ended up in bed
    sleep|slept|sleeping with she|him|her|my_ex again
    one last|more night together|with_him|with_her|with_you|in_your_bed|in_bed|just_us|like_us|in_our_bed
    ^ [just] one last|more night $
    owe|owes|owed me sex
    want|need you in my|your bed
    loved me youd|you_would|she_would|hed sleep|have_sex|do_it
    back|ended_up|end_up|fell|fall|jump|jumped|straight in|into his|her|my|your|bed|the_same [bed|together|with] [with|him|her|again|
      together|you] !early|book|bath
    ended_up|end_up|fell|back|straight in|into|to bed
    in bed with my_ex|him|her|you|me|together
    your|his|her|my bed|body|lips|mouth|skin|naked|ass|arse|touch|tongue ** on_me|on_mine|tonight|again|all_over|against|miss|inside|want|
      next_to|kiss|taste|naked !is_delivered|frame|for_sale|aching
    miss|want|need|crave|craving|thinking_about|dream_about your|his|her body|lips|touch|mouth|tongue|dick|cock|pussy|ass|tits|hands_on_me|
      bed_tonight|naked
    want|need|wanna|gonna|going_to|cant_wait_to|id_love|miss|make|lets|making|made [to|you|us] make_love|love_to_you|fuck|screw|shag|
      touch_you_all|taste_you|feel_you_inside|undress|strip_for|make_you_cum|blow_you|go_down_on|eat_you_out|get_naked|kiss_you_all_over|
      get_laid|spoon_you_naked ** you|him|her|tonight|again|together|me|$
    making|make love to|with|again|tonight you|him|her|me|again
    feel|taste you|him|her inside
    make|making|made|miss_making love to|with|again|tonight|all_night|one_more|together
    fuck|shag|screw|ride|bang|rail me|u|him|her again|tonight|one_last|one_more|like|hard|please|all_night|right_now|senseless|
      so_good !over|up|off|this
    horny|turned_on|randy|wet_for|gagging_for_it|feeling_naughty|so_hard_for|hard_for_you_rn
    in the mood 😏|tonight|for_you|for_some|u
    come over|round|here|to_mine|back ** 😏|😉|🍆|🍑|💦|🔥|naked|no_strings|in_the_mood|fuck|sex|horny|want_you|spend_the_night
    come back to bed|my_bed
    u up 😏|😉|🍆
    😏|🍆|🍑|💦 tonight|come|u
    stay|staying|spend|spending|crash over|the|at_mine|at_yours|at_his|at_hers [night] ** with_him|with_her|with_you|in_your_bed|in_my_bed|
      his_bed|her_bed|sex|together|cuddle|naked|know_what_will_happen|things_happen|one_thing|cuddles
    sex|intimacy|intimate|physical|sexual|hookup|hookups|hooking_up|sleeping_together ** with_my_ex|with_the_ex|with_him|with_her|with_you|
      together_again|between_us|part|side|again|only|stuff|without|just
    intimate|physical|sexual with [him|her|you|my_ex|each] him|her|you|my_ex|each_other
    he|she|they|ex|hes|shes [only|just|always|still|keeps] wants|want|after|asking_for|asks_for|begging_for|pressuring|expects|demands|
      trying|pushes|texts ** sex|my_body|nudes|sleep_with|one_thing|in_bed|hook_up|get_laid|naked|into_bed
    only wants|want me|my for sex|my_body
    said yes|no|ok to sex|sleeping|going_back_to_his|going_back_to_hers|hooking
    felt|feel|feeling|pressured|pressure|guilted|obliged|didnt_want_to|forced|coerced|had ** have_sex|having_sex|sleep_with_him|
      sleep_with_her|sleep_with_my_ex|say_yes_in_bed|sleep_together|send_nudes
    didnt|dont want to ** had_sex|slept_with|sex
    take|send|sending|sent|swap|asked_for|want|wants|ask_for|asking_for [me|him|her|you|a|some|my|your|the|another] [some|your|a] nude|
      nudes|naughty_pic|dirty_pic|pic_of_your_body|naked_pic|sexy_pic
    condom|condoms|morning_after_pill|plan_b|contraception ** him|her|ex|you|last_night|tonight|we
    made out|out_with|mess_around|messed_around|fooled_around|fooling_around ** him|her|ex|you
    kiss|kissed|kissing|snog|snogged|made_out_with|pulled|get_off_with|got_off_with|mess_around_with|messing_around_with|fool_around_with|
      fooling_around_with|cuddle_naked_with|cuddling_in_bed_with my_ex|him|her|you|the_ex ** again|last_night|tonight|led|bed|party|
      and_then|one_thing
    one thing led to
    sex worth|is_it`,
  unless: `
    hook|hooking|hooked|hookup up|for|the [the|a|my|to] printer|tv|telly|speakers|wifi|console|caravan|trailer|electric|router|ps5|sound|
      xbox|hose|water|internet|washing|machine
    sex ed|education|of_the_baby|offender|and_the_city|discrimination|worker|pistols|drugs_and_rock
    same|opposite|fairer sex
    sex letter|talk|lesson|class
    sleep|slept|sleeping with the|a light|window|dog|cat|lights|fan|earplugs|baby_in|door|heating|eye
    slept|sleep together ** dog|cats|kittens|tent|cousins|bunk
    bed|body is_delivered|frame|delivery|for_sale|linen|sheets|bugs|early|at_0|socks|lotion|wash|temperature|scan|time|aches|aching|pump|
      odour|shop|board
    in|into bed by|with_a_book|with_the_flu|with_flu|early|with_a_cold|with_tea|at|with_covid|with_my_book
    no strings attached the|film|movie|guitar
    strings on|for|guitar
    fuck off|this|that|sake|it|up|all
    ^ fuck you|him|her
    hard for|on me_to|you_to|him|her|us|to
    turned on the|heating|lights|tv|him|me_last
    in the mood for a|an|for|pizza|curry|food|chat|cake|this|christmas|thai|to
    nude|naked lipstick|nails|shade|heels|baby|juice|eye|truth|mole|ambition|gun|palette|bike
    nude colour
    one last|more time|night at|in the|pub|flat|house|for|office
    stay|staying|stayed over|the_night|at ** mums|nans|airport|hotel|sisters|sofa|couch|spare_room|dads|hospital|grans|kids
    spent|spend the night at|in ** hospital|ae|airport|mums|couch|sofa|nans|cells|alone
    intimate|physical gathering|venue|wedding|therapy|therapist|gig|setting|education|exam|copy
    sext is
    one last|more night in the|a|our flat|house|hotel|pub|caravan
    one more|last night shift|away|at|of
    kiss|kissed|cuddle goodnight|him|her|the ** baby|dog|kids|leo|mia|noah|nan|cat|frog|forehead_at_bedtime
    make love not
    condoms|condom ** machine|joke
    physical side_effects|symptoms|work|pain
    ride to|a|my|home|the|bike|on
    bang a|on|the|out
    screw you|him|her|this|up|the|it`,
};

export const sex: SignalRule = {
  code: "S15",
  mine: [{ ...asked, evenWhen: ["reported", "past"] }],
  theirs: [{ ...asked, evenWhen: ["reported", "past"] }],
};
