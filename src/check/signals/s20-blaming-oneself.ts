import type { SignalRule } from "./signal.ts";

/**
 * S20: being hurt seen as one's own fault ("i deserved it", "i made him hit me"). In the ex's words the same laid on the person ("look what you
 * made me do"). Being to blame for a parting, a parking ticket or a missed bus is none.
 */
export const blamingOneself: SignalRule = {
  code: "S20",
  mine: [
    {
      patterns: `
        i|ive|must_have|prob|maybe|guess_i|suppose_i|know_i|think_i|that_i|feel_like_i|said_i|says_i|like_i [probably|kinda|totally|really|
          just|kind_of|must_have|must|sort_of|obviously|mustve|always|definitely|have|did] [have] deserve|deserved|earned|asked_for|
          had_it_coming|was_asking_for|provoke|provoked|brought_it_on|bring_it_on|brought_this_on ** hit|slap|slapped|hitting|bruise|
          bruises|punched|hurt_me|hits|beating|black_eye|pushed|choked|grabbed|violence|threw|treated|smacked|shouted|shout|temper|kicked|
          hand|hands|shoved|rage|anger|myself|bad_as_he|bad_as_she|him_to|her_to|him|her|when_he|when_she|what_he_did|what_she_did
        i [really|so|must_have|totally] deserved|deserve it $
        i deserved it when|because|he|she|for_what
        i had it coming
        i [probably|kinda|maybe|must_have] deserved it $
        i drove|pushed him|her to it
        he|she|they just|only pushed|shoved|grabbed|slapped|hit|choked me a_bit|a_little|once|lightly|by_the_arm
        something to|i_did_to deserve|deserved ** treated|treats|hit|hurt|did|slap|way
        his|her temper|anger|violence|rage is|was my fault|doing
        should|shouldve have|of|ve shut|kept|been|stayed ** wouldnt hit|hurt|have_hit|have_hurt|have_slapped|have_snapped
        because of me he|she hits|hit|hurts|snaps|shouts
        its|it_is because of me
        hit|slapped|pushed|hurt|choked me but i|it [did|was|do|had] ** talk_back|on_me|my_fault|deserved|provoked|asked_for|wind|nagging|
          answered
        i deserved|deserve what|how|the_way|every|worse|to_be [he|she|they|you|it] [he|she|they|you|slap|bit|hit|hurt|bruise|treats|treated|
          got|than|did] [did|does|treated|treats|gave|got|of] [to|me|from|him] he|she|slap|hit|hurt|bruise|him|her|did|treated|hit_for|
          punched|slapped|shouted
        made|make|makes|drive|drove|provoke|provoked|push|pushed|wind|wound|forced|force him|her|them|my_ex|my_husband|my_wife|you [to|so|
          up|it|do|get] ** hit|hurt_me|violent|lose_it|lose_his_temper|lose_her_temper|snap|slap|do_it|lash|punch|grab|shove|hit_me|
          angry_so|angry_and_he|angry_and_she|mad_so !laugh|leave|jealous_on_purpose|the_way_i
        my|all_my|entirely_my|probably_my|kind_of_my|partly_my|mostly_my|really_my|honestly_my|both_our|own fault|falt|fawlt|doing|
          own_fault [that|he|she|for|because|i|if|when|really|too|they|the|as] ** hit|hits|hurt_me|hurts_me|slapped|slaps|pushed|choked|
          grabbed|hitting|beat|violent|angry|lost_his_temper|loses_his_temper|lost_her_temper|snaps|snapped|temper|shouts|shouting|punched|
          bruise|bruises|threw|raised_his|kicked|strangled|hand|hands|lashed|lashes|flipped|kicks_off|kicked_off|gets_like_that|
          lost_control|pushing_him|winding|wind_him|wind_her|answering_back|answered_back|provoking|provoked|mouth|abused|abuse|smashed
        he|she|they|ex|it|you|husband|wife|hes|shes|youd ** hit|hits|hurt|hurts|slapped|slaps|pushed|pushes|choked|grabbed|beat|snapped|
          lost_it|flipped|lost_his|lost_her|violent|gets_angry|got_angry|shouts|shouted|kicked|threw|smashed|lashes|lashed|loses_it|punched|
          punches|loses_his|loses_her|hit_me|hurt_me|shoved ** my_fault|cos_of_me|because_i|my_own_fault|i_deserved|i_provoked|i_pushed|
          i_made|i_started|on_me|i_wind|i_wound|my_doing|i_asked|blame_myself|i_was_being|i_answered|i_shouldnt_have|i_should_have|
          i_was_nagging|i_nag|i_nagged|i_never_listen|i_wouldnt_shut|i_talk_back|i_drove !laughed|left_a_fork
        if|if_only|should|shouldve|should_have|maybe_if|had i|id|i_had|i_hadnt|ive|i_just|i_wasnt|i_didnt|i_was|kept|known|just [had|have|
          hadnt|just|been|not|never|kept|done|said|wasnt|didnt|a] ** wouldnt_have_hit|wouldnt_hit|not_have_hit|wouldnt_have_hurt|
          wouldnt_hurt|wouldnt_have_snapped|wouldnt_get_angry|wouldnt_have_got_angry|wouldnt_have_lost_it|wouldnt_have_pushed|
          wouldnt_have_done_it|wouldnt_have_choked|wouldnt_be_violent|wouldnt_have_slapped|wouldnt_have_to_hit|wouldnt_lose_his_temper|
          wouldnt_lose_her_temper|wouldnt_have_to_shout|wouldnt_have_grabbed|wouldnt_have_put_his|wouldnt_have_raised|wouldnt_have_kicked
        he|she|they wouldnt|would_not|wouldn_t|would_never|never_would have|hit|hurt|of|get|lose|ever [hit|hurt|done|lost|got|snapped|
          slapped|pushed|raised|choked|to|have] [me|it|it_if|angry|his|her|hit] ** if_i|if_only_i|unless_i|had_i|without_me|except_i|but_i
        he|she|they only|just hit|hits|hurt|hurts|slapped|slaps|pushed|pushes|shouts|shouted|grabbed|choked|does_it|did_it|does_that|
          did_that|gets|got|lashes|snaps|snapped|kicks|threw|shoved ** because|when_i|if_i|the_once|once|that_one_time|twice|when_hes|
          when_shes|when_he|when_she|when_drunk|me_a_bit|me_the_once
        he|she|they|you only|just hit|slapped|pushed|choked|grabbed|hurt|shoved|punched|kicked|threw|strangled me|us
        he|she|they|you|it|that only|just hits|slaps|pushes|hurts|chokes|shoves me|us
        it was|is|wasnt|isnt|werent only|just|not|nothing|that|really|even|hardly [a|one|that|really|like|even] [a|one|bad|abuse|slap|push|
          shove|proper|that] slap|push|shove|abuse|punch|bad_he|bad_she|hard|strangling|assault|rape|bruise|few_bruises|hit ** he|she|me|
          just|i|once|and|because|he_only|$
        not|isnt|wasnt|arent|its_not|never [really|actually|even|like|that|proper] abuse|abusive|violent|domestic_violence|a_violent|
          assault|rape|proper_abuse|that_violent|as_bad_as_it_sounds ** he|she|just|only|because|i|when|but|me|if|really|unless
        he|she|they|ex|hes|shes|you [isnt|is_not|not|didnt|never|wasnt|doesnt|dont|did_not] [not|usually|normally|mean|meant|really|always|
          a|bad|like|to] [usually|like|mean|violent|bad|to|that|normally|hurt|like_that] ** didnt_mean|doesnt_mean|never_meant|not_usually|
          isnt_usually|not_normally|not_always|isnt_always|isnt_violent|not_violent|not_a_violent|isnt_like_that|wasnt_himself|
          wasnt_herself ** hit|hurt_me|hurt|slap|push|it_when|it_i|the_bruise|when_he_hits|when_she_hits|just_gets|only|grab|choke|violent|
          angry|pushed|hurts|just_when|temper
        i|must|id bruise|bruised easily|easy
        walked into|fell|falling|tripped|told_everyone|told_them|said|say a|down|over|i|its door|stairs|fell|walked ** but|really|he|she|
          covering|cover|cover_up|make_up|makeup|protect
        i|ive|know_i|always|i_do|i_did [know|do|did|can|really|always|kept|just|probably] push|pushed|pushing|press|pressed|wind|wound|
          winding|nag|nagged|nagging|provoke|provoked|answer|answered|answering|goad|goaded|annoy|annoyed|back_chat|backchat|talk|talked|
          mouth|mouthed|set|poked|poke|trigger|triggered|drove|drive|drove_him|test|tested|argued|argue [him|her|his|their|all|back|off|so|
          too|my|them|the] [buttons|up|back|too|off|much|bear|to_it|so] ** hit|hurt|hits|snap|snapped|violent|lost_it|loses_it|slapped|
          temper|push_me|pushed_me|grabbed|choked|deserved|my_fault|lash|lashed|he_flipped|she_flipped|get_violent|got_violent|got_physical|
          hitting|fault|slap|punch|smash
        pushed|push|pressed|press his|her|their|all_his|all_her|your buttons
        wind|wound|winding|winds him|her|them up
        i|me was|am|were|being|is|im|was_the [the|so|too|such_a|a|always|really|just|being] ** abusive_one|difficult|hard_to_live_with|
          too_much|a_handful|mouthy|cheeky|asking_for_it|asking_for|lippy|nagging|needy|bad_wife|bad_husband|bad_girlfriend|bad_boyfriend|
          not_listening|too_sensitive|dramatic|crazy_one ** hit|hurt|hits|angry|violent|slapped|snap|temper|choked|pushed|slap|lost_it|
          no_wonder|it_when_he|grabbed|shouts
        no|not_a|little|small wonder he|she|they|you hit|hits|hurt|snapped|lost|loses|flipped|slapped|shouts|got_violent|gets_violent|snaps|
          threw|choked|pushed|got_physical|kicks
        dont|cant|didnt|do_not|couldnt|not blame|blaming|really_blame him|her|them|you for|when ** hit|hitting|hurting|slapping|losing|
          choking|pushing|snapping|shouting|getting_violent|violent|what_he_did_to_me|what_she_did_to_me|grabbing|hurts|hits|lashing|
          kicking|throwing
        blame|blamed|blaming|hate [it|all|on] myself|me [for|when|that|because] ** hit|hits|hitting|hurt_me|abuse|abused|rape|raped|assault|
          violence|bruises|he_did|she_did|choked|slapped|what_happened_that_night|attack|attacked|beat|beating|hurting_me|strangled
        was|is|am|isnt|it|maybe_it|was_it|is_it|think_its|feel_its|really|surely [it|this|really|all|that] my|me|i fault|the_problem|
          to_blame|cause|doing_it|deserve|asking_for_it ** he|she ** hit|hits|hurt|hurts|violent|angry|slapped|slaps|raped|assaulted|choked|
          abused|abusive|pushed|snapped|snaps|that_way|touched|grabbed|forced|lost
        i|me let|allowed|led|leading him|her|them [to|on|do] ** rape|raped|forced|assault|assaulted|hit|hurt|abuse|do_it_to_me|
          do_that_to_me|treat_me_like
        shouldnt|should_not|should_have|shouldve|if_i_hadnt|if_i_had|maybe_i_shouldnt|maybe_if_i have|not|never|known|just|said|been [been|
          gone|worn|drunk|gotten|led|let|said|kept|answered|made|provoked] ** raped|assaulted|forced|hit_me|hurt_me|touched_me|attacked_me|
          hit|violent|slapped|angry|mad|lost_it|snapped|choked
        other people|women|men|girls|some_people|loads have|get|had it|hit|way [so_much|much|far|way] worse
        i know better than to
        he|she says|said|tells|thinks|told|always_says|keeps_saying|reckons [its|me|that|it_was|it|i|im] ** my_fault|i_made_him|i_made_her|
          i_provoked|i_deserved|i_deserve|i_asked_for_it|i_drive_him|i_drive_her|i_push_him|i_push_her|because_of_me|i_brought_it|i_caused|
          if_i_didnt|i_bring_it|i_bring_out|im_the_reason|i_wind ** right|hits|hit|hurt|violent|true|and_maybe|angry|slap|temper|he_does|
          she_does|agree|i_think|i_guess|know|$
        everyone|people|they|friends|mum|sister|you|counsellor|therapist|police say|says|said|think|call|called|keep [its|it|that|saying|he|
          thats] ** abuse|abusive|violent|domestic ** but|i|my_fault|deserved|provoked|only|not|both`,
      unless: `
        i deserved|deserve it|that|the|a|what_i_got|every ** promotion|win|holiday|break|rest|treat|medal|pay_rise|ticket|fine|cake|raise|
          dumped|bonus|grade|parking|award|good_sleep|nap|bath
        had it coming ** dumped|breakup|leave|ticket|fine|left
        asked for it|this on|in|medium|without|with|to_be_delivered|at_the
        my fault we|the|it_burned|they_lost|traffic|train|bus|cake|milk|dinner|i_was_late|i_forgot|boiler
        my fault|doing he|she|you|they left|dumped|ended|broke|walked|cheated|moved|hates|doesnt_love|stopped_loving
        if i had|hadnt|just ** wouldnt have left|dumped|ended|cheated|gone|broken_up|met_her|met_him|split
        i made|make you angry|mad|jealous and|but|im
        never|not|wasnt|isnt|nothing_to_do_with [really] my|own fault
        its never my
        was|is not|never my fault
        wouldnt have left|gone|dumped|cheated|ended|moved
        because of me he|she left|moved|stayed|passed
        made|make him|her|you|them laugh|smile|dinner|tea|proud|happy|jump|breakfast|leave|choose|late|go
        wind|wound|winding him|her|them|it up ** music_box|clock|haha|toy|window|banter|joke|april
        pushed his|her|the buttons on|of
        bruise easily|easy ** peaches|bananas|apples|avocados|pears|anyway_rugby
        just|only hit|hits|kicked|pushed|threw me up|with|that|how|a_text|a_message
        hit|hits|hurt|hurts|pushed|slapped me that|how|like|up|with_a|back_with
        i had it coming $ haha
        not abusive|violent film|game|storm
        not blame you|him|her for ** leaving|ending|going|moving|being_angry|breaking
        toddler|cat|dog|baby|boss|ref|referee ** hit|hits|slapped|bit|kicked|pushed`,
      evenWhen: ["negated", "reported", "past", "quoted"],
    },
  ],
  theirs: [
    {
      patterns: `
        you|youve|its_you [always|just|keep|really|have|literally] made|make|making|forced|force|drove|provoked|provoke|pushed|push|wound|
          wind|goaded|trigger|triggered me [to|so|up|do|over|too|until] ** hit|do_it|do_that|hurt_you|violent|slap|snap|lose_it|lash_out|
          push_you|grab|raise_my|the_edge|to_this !laugh|smile|proud|late|happy|dinner|up_the_wall
        you bring|brought this|it|that out [in|of]
        look|see what|how you [have|ve|just] made|make|did|forced|drove|drive|done|pushed|turned|making me|us [do|to|into|become]
        you made|make|making me do_it|do_this|hit|hurt|slap|lose_it|push|snap|grab|raise_my|get_like_that|act_like_this !over_text|laugh
        you|ya|youve [really|so|fucking|totally|only|just|definitely] deserved|deserve|earned|asked_for|brought ** it|every_bit|
          what_you_got|what_i_did|that_slap|slap|hit|hiding|punch|on_yourself|all_of_it|happened !better|win|promotion
        you deserved|deserve it|that|every|worse|what|a_slap|a_smack|this|to_be_hit|to_get_hit|more !rest|holiday|break|better|to_be_happy|
          promotion|medal|explanation|apology|the_best|good
        its|it|was|that|thats|this|all|entirely|totally [is|was|all|entirely|your|on] your|you|yours fault|doing|falt|own_fault|
          on_you [that|i|for|if|when|u|because|he|im|its] ** hit|lost|angry|hurt|snapped|did_it|this_way|like_this|grabbed|slapped|temper|
          pushed|violent|shouted|react|lose|happened|bruise|bruises|choked|flipped|raise|had_to|hand
        if|when|every_time|unless|had|because|maybe_if|next_time you|youd|ya [just|only|would|had|hadnt|didnt|wasnt|werent|dont|stopped|
          kept|were|did|listened|never] ** wouldnt_have_hit|wouldnt_have_to_hit|wouldnt_have_to|wouldnt_hit|wouldnt_have_had_to|
          wouldnt_have_slapped|wouldnt_have_lost|wouldnt_lose|wouldnt_have_done|wouldnt_get_hit|wouldnt_get_so|wouldnt_get_hurt|
          wouldnt_have_snapped|wouldnt_have_hurt|wouldnt_have_pushed|wouldnt_have_grabbed|wouldnt_be_like_this|wouldnt_have_got_hurt|
          wont_have_to|wouldnt_shout|wouldnt_need_to|wouldnt_of_hit|wouldnt_have_happened|wouldnt_have_put|wouldnt_have_raised
        i wouldnt|would_not|wouldn_t|would_never|didnt_want_to|never_wanted_to|hate_having_to|dont_like_having_to have|hit|hurt|lose|get|be|
          of|do|raise|slap|shout ** if_you|unless_you|but_you|when_you|had_you|because_you|until_you
        i|it|that only|just|was hit|hits|slapped|pushed|grabbed|shoved|hurt|lost_it|did_it|shouted|snapped|choked|a_slap|a_push|a_tap|do_it|
          get_angry|restrained|held|a_shove|react ** because|you|when_you|once
        you|ya|your know|knew|pushed|pushing|push|pressed|press|keep|always|love|like|kept [how|what|i|to|on|just|im|not] ** get_when|
          my_buttons|buttons|winding_me|wind_me|provoking_me|what_happens_when|not_to_push|like_when|pushing_me|making_me_angry|
          hurt_you_when|react|get_angry|happens_when_you
        youre|you_are|you_were [the|always|just|also|both] [real] abusive_one|real_abuser|the_abuser|abuser_here|violent_one|crazy_one|
          just_as_bad|playing_the_victim|exaggerating|being_dramatic|too_sensitive|overreacting|no_angel
        you hit_me_first|started_it|bruise_easily|bruise_easy
        it|that|this wasnt|isnt|was_not|is_not|werent|is_hardly|was_hardly [even|that|really|a|proper|like] abuse|hard|that_hard|bad|
          a_punch|hitting|violence|a_hit|strangling|choking|rape|assault|that_bad_i_barely|proper_hit ** i|you|it|$|just|only|and|so|barely|
          its
        barely|hardly|scarcely|never_even|didnt_even|hardly_even touched|hit|hurt|pushed|laid_a|slapped you|on|finger
        not|wasnt|isnt that hard|bad|big ** slap|hit|push|bruise|slapped|pushed
        say|tell_me|admit|apologise sorry|you|its|youre|to_me|that [for|to|your|its|are] ** making_me|made_me|pushing_me|provoking|
          your_fault|what_you_made|you_deserved|started_it|winding_me
        no|any other|else|man|woman|one [man|woman|would|else] would|have [have|of|do|hit|done] ** hit_you|done_worse|worse|put_you|
          killed_you|done_the_same|the_same
        nobody|any_man|any_woman|anyone would|wouldve|will [have|put|of] ** snapped|lost_it|hit_you|done_the_same|put_up_with_you|
          with_a_wife_like|done_it_too
        dont|never|stop make|making|force|forcing|push|pushing|provoke|provoking me [to|angry|into] [do|hurt|hit|slap|angry|so|lose|into|
          get] [to|it|you|hurt|that|angry|doing] [you] it|you|angry|hurt|hit|that|again|too_far
        serves|served you right
        you had|have it|this coming
        it was|is|were only|just|hardly|barely a [little|light|wee] slap|push|shove|tap|smack
        you [always|just|keep|really|constantly] provoke|provoked|provoking|antagonise|antagonised|goad me`,
      unless: `
        you made|make|making|makes me laugh|smile|happy|proud|feel_loved|a|tea|dinner|breakfast|late|realise|a_better|jump|want_to_be|
          so_happy|feel
        you deserved|deserve it|that|the|this|a|every ** win|promotion|holiday|happiness|rest|better|medal|break|job|good|raise|award|cake|
          success|bit_of_luck|apology
        you deserve better|the_best|to_be_happy|happiness|someone|love|more_than|an|so_much|a_rest|all_the|good|rest
        its|it|was|thats not|isnt|wasnt|never your fault
        not|isnt|wasnt|never your fault
        your fault we|the|it|im|that_im [missed|late|burned|addicted|hooked|laughing|eating|craving|in_love]
        look what you made|did ** beautiful|lovely|amazing|proud|cake|drawing|gorgeous|haha
        serves you right haha|for_eating|mate
        you started it all|in_march|on
        bring|brought out the best
        barely touched your food|it|dinner|the_sides
        only hit|pushed send|snooze|the|like|it`,
      evenWhen: ["negated", "reported", "past"],
    },
  ],
};
