import type { SignalRule, WordGroup } from "./signal.ts";

/** Words that somebody uses of their own life: S1 in the person's texts, S12 in the ex's. Tuned to over-show (R51). */
export const selfHarmWords: readonly WordGroup[] = [
  {
    // Wanting to die; death and the dead.
    patterns: `
      @want [@really] @die
      want|wanna|need|wanting [my] death
      wants|want|wanna to_quit|quit living
      want|wanting|waan dead
      ready|willing|prepared|asking|begging|decided to die
      feel|feeling|felt like|to dying|die|im_dying
      wish|wished i was|were dead|gone_forever
      wish|hope|pray [that] i [could|would|had|just] die|died|get_sick|dont_make_it
      wish|wished id died|gone_in|just_die|die|get_sick
      wish me a short life
      hope|hoping|wish|wishing|pray something|someone|somebody takes|kills|took me
      rather|sooner die|be_dead|not_exist|not_last|not_be_alive|not_be_here|not_live
      better|happier|easier|best|kinder off_dead|dead|if_i_die|if_i_died
      worth more ** dead
      if|once|when|with me dead
      if|when|once|after|till|before|cos|day|soon im|i_was|i_am|ive|ill_be @dead
      if|when|once|after|before|till i [just|actually|had] die|died|dropped_dead|hang_myself
      until the_day i die from_sadness|of_this
      happier|better|easier|best|simpler|kinder|lighter ** im|i_was|i_were|i_am|me gone|dead|away_for_good
      off|better w dead
      @everyone ** six_feet_under
      should [just|probably|really] be dead
      i should have|of|ve died
      i|maybe|perhaps should|could|deserve_to|might_as_well|may_as_well [just] die
      just|god|lord|please let me die
      isnt|not|no|dont [even] scared|afraid|frightened of|to dying|death|die|dead
      dying|death|dead doesnt|dont [even] scare|frighten me
      dying|death|being_dead sounds|seems|looks|would_be|feels ** better|easier|nice|peaceful|relief|kindness|mercy
      death would_be a|the kindness|relief|mercy
      ask|asking|beg|begging|pray|praying only for death
      my own death
      think|thinking|thought|dream|dreaming|fantasise|fantasising|fantasizing about|of dying|death|being_dead|not_being_alive|
        not_being_here|not_waking_up|ending_me
      wonder if it hurts dying|to_die
      like to be dead
      i think about dying
      ill|im_gonna|im_going_to|to be dead soon|tomorrow|by|before|tonight|anyway|in_the_morning
      notice|know|realise|realize|miss|care ** i was|am|were dead|gone_forever|not_alive
      realise|notice i wasnt|werent|am_not alive|here_anymore|breathing
      nobody|no|who one|would|will|d [would|will] even|notice|miss|care|cry|realise ** i_died|i_was_dead|i_was_gone|i_wasnt_here|
        i_disappeared
      nobody|no_one|who would|will|d notice|miss|care|cry ** i_died|i_was_dead|i_was_gone|i_wasnt|i_disappeared|im_gone|i_die|me_if
      notice|miss|cry|care|sad|mind|come if i died|die|killed_myself|was_dead|wasnt_here|didnt_wake_up|dropped_dead|disappeared|was_gone
      miss|cry|care|sad|notice ** if i was|were|wasnt|werent dead|gone|here|alive|around
      would|will cry|come ** if|when i died|die|wasnt_here
      dead|died inside|when you_left|you_went !since_you_left_me_for
      already a ghost
      nothing in me is|feels alive
      dont|wouldnt|not [really|even] care|mind|bothered if|whether i|id live|die|died|woke|wake_up|survive|didnt_wake|dont_wake|get_through
      wouldnt|dont care|mind|bother if i didnt|dont|never make|wake|come_home
      hope|glad|gutted|pray|disappointed ** never|not|dont|didnt wake|woken|woke|see_morning
      disappointed|gutted|sad|annoyed|cried|angry ** woke_up|to_wake_up|to_open_my_eyes|i_woke|opened_my_eyes|that_i_did
      open my eyes and wish|hate
      if i didnt|dont|never wake|woke up
      dont|didnt|not_to ever wake up @anymore|tomorrow
      hate|sick_of|tired_of|fed_up_of|fed_up_with|done_with|exhausted_by|over|despise|hate_still being|staying alive
      sick_of|tired_of|done_with|fed_up_with|exhausted_of|weary_of|finished_with|over|done living|existing|breathing|life|my_life|this_life|
        waking_up|trying_to_live|trying_to_stay_alive|being_here !together|apart|with|in|like_this_together|here
      tired|sick of trying|fighting to stay|be|live alive|here
      why am|are i|we still|even alive|breathing|living|here_on_this_earth
      why do i [even|still] exist|bother_living|wake_up|bother_waking
      why cant i [just] die
      dont|do_not want|wan|wanna|need this [my] life
      i|am not wanting this life
      dont|aint|wont|not|never want|wanna|tryna|trying|going_to [to] see|grow|get|reach [any] 0|old|older !in|people|on|dressed
      wont see|reach|make 0|old_age !in|people|on
      @dontwant [even|really] @live
      @dontwant [really|even] be here|alive|around|anywhere [@anymore]
      dont feel like living|staying_alive|being_alive|existing|being_here
      stop|quit living|existing|breathing the_day|without|today|tonight|for_good
      want|wanna|like|love|need to [just] stop|cease|quit being|existing|living
      not|never want|wanted|ask|asked to be born|alive
      never asked to be born|here|in_this_world|alive
      my funeral|headstone|gravestone|coffin|tombstone|eulogy|cremation|wake_its
      my [own] grave
      dont wear black for me
      bury|buried|burying|cremate me
      mi grave
      meet my maker
      see|meet you|ya in heaven|hell
      in heaven if they|he let
      reunited|be with|join ** in_heaven|up_there
      be|go|going|gonna|join|joining|to [be] with|join my|our|the dad|mum|nan|gran|brother|sister|baby|son|daughter|grandad|nana|
        angels soon|now|tonight|again|in_heaven|up_there
      with our|my baby soon
      waiting for me ** wont_be_long|soon|see_them|up_there
      lord|god|allah|jesus|him [just|please] [come|to|and|will] take|carry|call me
      beg|begging|pray|praying|ask|asking god|him|allah|lord|jesus ** take|end|die|soon|not_wake
      when the lord|god takes me
      take me from|out_of this
      coming|going|go home early|to_god|to_jesus|to_the_lord
      im a star now`,
    unless: `
      die|dying|died|dead|death of|from|with laughter|laughing|embarrassment|shame|boredom|cringe|shock|hunger|curiosity|cold|heat|cuteness|
        happiness|thirst|jealousy|excitement|envy|the_cold|the_heat|secondhand|second_hand
      die|died|dying laughing
      dead tired|funny|on|easy|serious|set|end|line|lift|wrong|handy|keen|weight|nice|sound|cute|leg|legs|phone|space|ringer|chuffed|quiet
      rather|sooner die|be_dead than eat|watch|listen|sit|go|wear|do|clean|cook|drink|drive|queue|work|move|buy|support|vote|read|camp|run|
        tell|admit|in|share|miss|lose_to|use|spend
      battery|phone|laptop|car|plant|orchid|wifi|engine|boiler|goldfish|hamster|fish|cat|dog|character|sims|boss|mam|granny|gran|nan|says|
        said ** die|died|dying|dead
      die in|on that|the|a|my|this game|level|minecraft|fortnite|round|exam|interview|sims
      dying for|to a|an|my|some|your|cuppa|coffee|pint|see|hear|know|meet|show|try|find
      dying for a
      dye my|it|her hair|wrong
      death|life penalty|metal|row|star|valley|note|toll
      uncle|aunt|grans|nans|grannys|grandads|dads|mums|uncles|aunts|mams funeral|grave|wake|headstone
      die for you|her|him|them|my_kids|a_cause
      dead to me
      when|if i die ** bury|spotify|haha|playlist
      feel like dying haha|hungover|hungover_to
      living alone|apart|together|with|in|here|at|near|on|so|next|room
      be here|there if|at|on|when|for_the|in|tonight_either|for_this|listening|doing
      be here|b|around @anymore this|the|at|its party|office|job|town|is
      death would be_too
      @dontwant [really|even] live|be|stay in|with|at|near|there|far|next|alone|on|apart|together|here_with`,
  },
  {
    // Killing oneself, by any word for it.
    patterns: `
      @kill [my|me|fucking] @myself
      end|kill me [now|please|tonight] $
      kms|kmsing|ctb
      kys you said|wrote|told
      unaliv~
      sewerslide|toaster_bath
      suicide|suicidal|suicidle|sucidal|suicdal|sucide|suicidel|suicial|suiside|suisidal|suicidality|suicied|suidice|suisidle
      take|taking|took|taken my own life
      taking|take my life
      end|ending|ended|finish|finishing|quit my [own|miserable|sorry|shitty] life
      end|ending|ended|finish|finishing it|everything|things all|for_good|permanently|once_and_for_all
      end|ending it|things|everything tonight|today|tomorrow|forever|this_weekend
      @im|about|ready|gonna|going|thinking_of|thinking_about|thought_of|thought_about|tempted|planning|thoughts_of|decided|wanna|
        want [gonna|going|about|ready] [to] end|ending it|everything !with|between|here|like|on|because|so|together|properly|the|and|
        in_june|in_may|this
      decided to end things and
      want it all to [be] end|stop|over
      want to|wanna end|stop|finish everything|it_all
      put an end to it_all|everything|myself|my_life|me|my_suffering
      nothing ** end except me|my_death
      except me ending|dying
      attempt|attempted|attempting|attempts [at] suicide|my_life|on_my_life|to_end_my|to_kill_my
      my [last|first|second|other] attempt
      overdose~
      od on|again|tonight|myself
      took|taken|take|taking|swallow|swallowed|swallowing|necked|downed all|too_many|loads_of|a_load_of|a_bottle_of|a_whole_bottle_of|
        a_handful_of|a_box_of|a_packet_of|a_bunch_of|the_whole_box_of|the_whole_packet_of|a_lot_of|20|30|more [of] [the|my] pills|tablets|
        meds|paracetamol|painkillers|antidepressants|medication|sleeping_pills|xanax|tylenol|ibuprofen
      take|taken|took|taking every pill|tablet
      pills|tablets|painkillers|paracetamol in_my_hand|lined_up|in_front_of_me|are_calling|saved_up|laid_out|counted_out|all_laid
      saving|saved|hoarding|stashing|counting|counted|staring_at|looking_at|holding|counting_out|counted_out [up] [the|my|these|all] [the|
        my] pills|tablets|sleeping_pills|painkillers|paracetamol
      stopped taking the|my tablets|pills|meds ** for|point|bother
      slit|slitting|slash|slashing|cut|cutting|open my [own] wrists|wrist|veins|throat
      jump|jumping|jumped|step|stepping|throw_myself|throwing_myself|walk|walking|drive|driving|swerve|crash|crashing|lie|lying|run|
        running [the|my] [down] [car] off|in_front_of|infront_of|under|into|onto|out_into [a|the|this|my|that|oncoming] traffic|bridge|roof|
        train|cliff|balcony|platform|tracks|sea|river|lorry|canal|ocean|ledge|wall|tree|overpass|train_tracks|truck|bus|railway
      edge|top|side of the|a|this bridge|roof|cliff|platform|balcony|building ** jump|fall|ready|looking_down|let_go|thinking|end|goodbye
      on|at the|this bridge|ledge|roof|cliff|railings|tracks ** jump|goodbye|thinking_about|ready_to|going_to|wondering
      crash|crashing|wrap|wrapping my car on_purpose|round|around|into
      noose|gallows
      rope|belt|cord around|round my neck
      put|putting a bullet|gun in|to|through my|me
      bullet|gun|pistol in|to|through|against my head|brain|skull|mouth|temple|own_head
      blow|blowing my brains|head out|off
      knife|blade|razor to|against my wrist|wrists|throat|arm|skin|arms|own
      drink|drank|drinking|swallow bleach|antifreeze
      drink|drinking|starve|starving|smoke myself to death
      bleed out $
      wont|not_gonna|not_going_to|never|not be_waking|waking|wake up tomorrow|again|in_the_morning|this_time|on
      never wake up
      do|doing|did|done something stupid|drastic|permanent|terrible|to_myself|reckless|i_cant_take_back
      do|doing|did|done something|damage|harm|it|that|this|thing|things ** to_myself|to_my_own_body|to_my_body
      what ill|i|im [might|will|gonna|going|could|am] [to] do|capable_of [to] myself|if_left_alone|if_im_left
      idk|know what ill|i|im|i_will|i_might do to myself
      i nearly|almost did it
      going|gonna [to] do it tonight|this_time|tomorrow|today|soon|on
      im gonna do it $
      still|really want|wanna to do it
      was going to|gonna do it ** but|last
      do it|that again i|and said yes
      this|that close to doing_it|ending|killing|jumping|doing_something
      have|got|made a plan and|now i|im|for_once|i_feel
      have a plan for how|when
      know how|when|where|exactly_how ** do_it|die|go|end_it
      know when and i know
      set|picked|chosen|fixed a|the|my date|day
      googling|googled|looking_up|looked_up|searching|searched|researching ** die|dying|suicide|hang|how_many_pills|overdose|painless
      how long before|until anyone|someone notices|finds
      easiest|quickest|painless|best|cleanest way to die|go|end_it|end_my
      off|put myself out
      finish|finishing the job|myself_off
      how many pills|tablets|paracetamol
      the only [other] way out|it_stops|i_see|to_stop`,
    unless: `
      suicide squad|rates|rate|prevention|first_aid|awareness|hotline|helpline|bomber|bombing|vest|documentary|essay|tendencies|mission|
        pass|doors|gate|charity|training|course|squads|statistics|stats|girls|survivors|policy|cert|bereavement|blonde|lane|sprint|sprints|
        runs|wings|burger|pact|door
      suicidal tendencies|driver|driving|hamster|goldfish|pigeon|squirrel|pheasant|pheasants|deer
      uncle|uncles|cousin|friend|friends|mate|aunt|neighbour|neighbor|colleague|classmate|actor|singer|student|teacher|patient|lad|girl|guy|
        boy|brother|sister|dad|father|mother|mum|someone|somebody|he|she|they|client|character|kid|family|nephew|husband|wife|mates|lads|ex|
        veteran|boss|men ** suicide|suicidal|hanged|overdosed|overdose|od|attempted|attempt
      hes|shes|theyre|your [not|being|feeling] suicidal
      book|film|movie|song|show|series|episode|podcast|play|novel|documentary|essay|article|talk|assembly|lecture|sermon|chapter|post|
        walk ** suicide|overdose
      lost|losing ** to suicide
      social|career|political|commercial|professional|financial|fashion suicide
      @kill @myself laughing|working|at_work|at_the_gym|in_the_gym|trying_to|lifting|over_this|over_that|for_this_job|doing_overtime|
        for_work|with_work|with_these|with_the|with_exams|with_my_own|in_the_game|in_smash|off_the|out|over|up|in_mario|in_minecraft|
        in_fortnite|at_that_job|a_little|out_for|a|some|from_your|from_this|with_this|with_that
      kill|end|shoot me now ** haha|meeting|printer|copier|photocopier|exam|queue|deadline
      0|five|ten|few kms
      kms away|to|from|tours|per|on|run|north|south|each|long|back|later|a|of
      kms is the
      unalive~|unalived my|the|his|her|a sourdough|plant|plants|starter|cactus|basil
      ended|end|ending it|things|everything with|between|amicably|on_good|well|already|because
      it|this|things|us for_good before|last|tonight_was
      pills|tablets|meds for|make|work|help|made the|my|his|her|dog|cat|headache|cold|flu|me_sleepy|him|sick
      jump|jumping|jumped|step|run|running|walk|walking off|into|in|onto|under the|a sofa|diving|bed|couch|pool|shower|bath|trampoline|
        swing|water_slide|tree_with|bus_stop|bus_home
      into|in the sea|river|ocean|lake|canal|water with|for|swim|swimming|every_morning|after_work|and_swam
      drive|driving|drove into|under the|a river|tree|wall haha|festival
      walk|walking|run|running|step|jump|drive|stepping onto|into|under|out_into the bus|train|platform
      do|did|done|doing something stupid like|again_like|with_my_hair|haha|and_cut|and_text|and_message|and_texted|and_dyed|and_drove|
        and_bought|and_rang
      open my wrist surgery
      picked|set|chosen|fixed a|the date|day for the|wedding|christening|party|move|hearing|we|handover|removal|naming|surgery|viewing
      have|got|made a plan for the|saturday|dinner|christmas|friday|kids
      know how to end_it|do_it
      way out is|of|was through|the|past|by|town
      finish the|finishing the job by|on|tomorrow|painting
      bleed out the`,
  },
  {
    // Not being here, not going on, no point, a burden.
    patterns: `
      @wont [be|stay] [here|around|about] alive|living|breathing
      @wont be here|around|about|seeing [anymore|tomorrow] tomorrow|much_longer|very_long|for_long|long|anymore|any_more|any_longer|to_see|
        in_the_morning|by|sunday|soon|for_it|twice|in_june|for_christmas|after_this_week|after_tonight|after_today|when_you_get_back|
        when_you_need !on|at
      @wont|shant be here|around in|at|for june|july|may|spring|summer|winter|autumn|graduation|christmas|anything
      shant|shall_not|wont see|need july|june|spring|summer|christmas|september|the_spring|the_summer|the_week|the_year|another|it_out|
        february|anything_with
      @wont|dont_think_ill|dont_think_i make|survive|see|last [it] to|through|till|past|out|tonight|another|the|my [the|next|another|
        my] night|morning|week|tomorrow|christmas|birthday|weekend|summer|winter|september|hearing_or|year|0
      wont be making it to anything|that_far
      wont make it that_far|to_morning|through_the_night|much_longer|to_tomorrow|through_tonight|till_morning
      if|idk_if|know_if|sure_if|whether i|ill|i_will|i_can [will|even] make it|through to|till|tonight|the_night|the_morning|tomorrow|
        morning|the_week|the_weekend
      if i dont|do_not|didnt make it
      not around|here at_all anymore
      not|dont plan|intend|planning|intending|want to|on be|being|stick|sticking|stay [around|about] here|around|alive|past [to|for|for_it|
        past]
      not be around for it
      wish i|id wasnt|werent|was_never|could|hadnt|never|had_never|didnt|was_not|could_just here|alive|exist|born|disappear|vanish|not|
        not_be|existed|delete|breathing|woken|wake|have_to_wake|stop_existing|cease
      wish i could [just] not|sleep|go|stop|fade|close|delete ** wake|be|forever|existing|away|exist|eyes|myself
      if|wish i|id could|just just|go|fall|not|could close|sleep|go_to_sleep|asleep|be|exist ** not_wake|dont_wake|never_wake|be_finished|
        forever
      id|i_had never been born
      wish i could [just] not be $
      some days i wish
      never should|shouldve|had|having|shouldnt|should_never have|existed|had ** me|existed|been_born|born
      wish|shouldve|should_have|why they|you|he|she|you_hadnt|i|the_doctors ** saved|save|let_me_go|let_me_die|found_me|find_me|stopped_me|
        brought_me_back
      shouldve|should_have let me go|die
      surviving was|is the worst
      mistake me being born
      mistake|wrong|regret being born
      go|fall|sleep|asleep|rest to_sleep|asleep|and|forever|for_ever ** not_wake|never_wake|dont_wake|forever|never_have_to|thats_it|
        stay_asleep|for_good
      sleep|asleep|quiet|rest forever|permanently|for_good|eternally
      no more sleeps
      die in my sleep
      in my sleep last|tonight|before|and
      close my eyes forever|and_be|for_good|one_last|for_the_last|and_never
      long sleep
      disappear|vanish|vanishing|disappearing|fade|fading forever|for_good|off_the_face|from_existence|from_this_world|from_the_world|
        and_never|completely|out_of_existence|tonight|off_this_earth|out_tonight
      @want [@really] disappear|vanish|evaporate !for|to|from|into|off
      delete|erase|undo myself|me from_existence|from_this|if_i
      like i never existed
      want|need|wish|just the|this|my pain|hurting|suffering to [just] stop|end|go
      want|wanted|need|wish|just it|everything|all to|want_it [just|all] stop|end|quiet|over [for|hurting] good|forever|me_too|soon|now|
        for_good|all
      want it to stop|end
      want it|my over_with|over my|whole|life
      go quiet forever
      only|no|one|out_of way|ways|way_left|door|exit ** stops|stop|out|stay|left|not_being|me|one
      way|door|exit out|left and|of|except|isnt ** one|death|die|dying|back|this_one
      no other way out
      way forward except not|dying|ending|death
      only exit
      no|any|a|one|out_of|zero|single|find|see [good|more|real] reason|reasons|reasons_left|will|motivation [left] to live|stay_alive|exist|
        carry_on|keep_going|go_on|stick_around|be_here|be_alive|continue|wake_up|hold_on|keep_living|be_around|stay_here|say_no !friends|
        in_touch|together|in_the|at|with
      why i should live|keep_living|stay_alive|be_alive|exist
      were my reason|only_reason to live|stay|wake|keep
      reason to be here|alive|around x|anymore|left
      the will to live|carry_on|keep_going|exist
      whats|no|the|any|see_the|theres_no|is_no point|sense|use [in|of|to|me] living|life|existing|being_here|being_alive|going_on|
        carrying_on|breathing|live|another_day !in|so|apart|together|with|near|here
      what is|iz the [actual] point of|in me|my|life|living|being_alive
      nothing|noone|anything|not_much left|here|else to|for [me|here|left] [to] live|wake_up|stay|wake [for|here|up] !together
      nothing|anything left|here|there for_me|in_this_world_for_me ** go|here|world|life|die|anymore|living
      nothing left to lose but
      nothing|left|much to live for
      there to live for
      nothing in this world for me
      stay for $
      no hope left|anymore
      life isnt|is_not|not|aint|no_longer worth
      not worth living
      life is|feels|was|has [just|so|completely|totally|honestly] pointless|meaningless|over|unbearable|hopeless|no_meaning|no_point|
        worthless|too_hard !now_thanks
      my life is [officially|basically|just] over|finished|done|ended|ruined_and_i
      living|life is too hard|painful|much
      life thing
      the life is finish|finished
      continue|finish|leave|quit|exit|depart this|my|cruel life|world|earth|planet|dunya
      tired|sick|done|finished|exhausted|weary|tyred of|with trying|fighting|breathing|living|existing|life|this_life|this_world|being_here|
        being_a_person|having_to_be
      done|tired fighting|of_fighting|trying to stay|live
      done|fought|fighting to stay for
      give|giving|gave up on life|living|staying_alive
      i give up goodbye|on_everything
      bye|goodbye|farewell cruel|to_this|to_the|this world|life|earth
      goodbye world
      leave|leaving|left|quit|exit this|the world|earth|planet|dunya !cup|tour|behind|stage
      out of this|the world|life
      no place|room|space for me in|on
      world|earth|planet|universe wont|doesnt|does_not|would|wouldnt|will|d|is ** need_me|miss_me|better|without_me|blink|miss_one
      @everyone|lives|life|kids|theyd|theyll|youd|youll|hed|shed|girls|boys|everyones|others ** better|happier|easier|lighter|better_off|
        cope|nicer|relief|time|grand without_me|if_i_was_gone|if_i_wasnt|with_me_gone|once_im_gone|when_im_gone|once_im_not|
        if_i_disappeared|if_i_werent|if_i_wasn_t|if_i_wasnt_here|without_me_in|when_im_not|where_im_gone|with_one_less|once_im_out|if_i_was|
        with_me_out|without_me_around|if_there_was_just
      youd|would|d|will|youll|better|be|mothers_life be|much|far|all better|happier|easier|lighter [off] without|if|with|once|when me|i|
        im gone|dead|was_gone|wasnt_here|not_here|not_around|wasnt_around|in_the_world|alive|out_of_the_picture|around_i|were_gone|was_not
      better off|of if i was|were|wasnt|am|werent gone|dead|here|around|alive
      @everyone|hed|shed|theyd|youd|theyre|id|well ** better off without me
      better off|of without me ** dead|gone|world|here|alive|anyway
      better off with just_you|me_dead|me_gone|me_out
      happier|better|easier without me ** breathing|world|alive|around
      world|place|life ** without me [in|here|around]
      world without me
      less of me around
      one less|fewer person|problem|loser|mouth|of_me ** better|me|earth|world|miss|being|around
      once im|i_am not in it
      subtract me
      with me|just_you gone|and_no_me|dead|out_of_the_picture|out_the_picture
      a|such|just|only|being|the|nothing_but burden|weight|waste_of_space|waste_of_oxygen|waste_of_air|dead_weight to|on everyone|everybody|
        my|all|people|you_all|the_world|anyone|no_one|every|noone
      @im|am|being a|just_a|such_a|only_a|the burden|waste_of_oxygen|waste_of_air ** everyone|everybody|family|gone|better|fix|world|people|
        everyones
      burden to|on noone|no_one|anyone|everyone|everybody @anymore|when|after|soon
      burden to no_one|noone
      everyones|everybodys problem
      drag people|everyone|everybody down
      if i wasnt|werent|didnt here|alive|exist|around|born|in_this_world anymore|tomorrow|would|who|so
      if i was|were|disappeared|vanished|im|wasnt gone|forever|tomorrow tomorrow|tonight|would|who|forever|for_good|nobody|everyone
      when|once|after|for_when|before im|i_am gone [forever|for_good|who|tell|take|look|you|dont|will|they|the|remember|kids|its] $
      when|once|after im gone you|who|they|it|the_kids|my|its|forever|ill|be|please|dont|tell|will|and|dead !in|on
      when|once|after im|i not|no_longer|am_no_longer|no_more here|around|alive !on|at|for_the
      who will ** when|once|after im gone|dead
      wont ** to when|once|after im gone
      feel guilty|bad when|after im gone
      only|only_thing|reason|all thats|thing|im|i|that ** keeping|keeps|kept me alive|here|going|breathing|from_doing_it|from_ending
      only|only_reason|just|barely im|still|hanging|alive [still] here|alive|on|breathing cos|for|is
      if it wasnt|werent for ** gone_already|dead|be_gone|not_be_here|end|kill|id_be_gone
      hang|hanging|hold|holding on|onto for|by|until mam|a_thread|the_kids|my_kids|my_dog
      not|never|wasnt|isnt [really] meant|made|built|cut_out|supposed to|for [be|stay|get] live|here|this_world|life|old|alive|
        on_this_planet|exist|be_here|be_alive
      isnt|not|aint for me ** life
      life isnt|aint|not|thing_isnt for me
      shouldnt|dont_deserve_to|have_no_right_to|not_meant_to|dont_want_to|hate [even|still] be|live|exist|breathe alive|here|living|anymore|
        at_all !at_work
      dont|do_not|not|never deserve|deserving to|of live|be_alive|exist|life|be_here|living|breathe
      i deserve to die
      cant|dont|do_not|not|never|couldnt|didnt see|picture|imagine|seeing|getting|get|see_how [a|myself|me|ill] 0|old|future|getting|alive|
        past|living|to ** me_in_it|there|for_me|i_ll|with_me|alive|next|happy|0|old !in|at
      cant picture|see|imagine myself alive|at_0|in_a_year|next_year|getting_old|growing_old|old
      cant|not|no|dont see|think|have|want a|any|next|plan future|next|0|year|for_after|thirty ** for_me|me_in|left|first|with_me
      dont see|think|want me|myself|ill being|be here|around|alive [for|at|next|by]
      no future ** me|for_anyone_me
      no|any more tomorrows
      tomorrow comes ** not_in_it|im_not|without_me
      stopped making plans
      plan on having a|no|another next|year
      not|dont plan|planning|think on|having|ill|i|for [be|having|will] [a|around|here|seeing] next|after|past year|sunday|friday|christmas|
        then
      maybe in the|another next|life life
      in the next life
      on|to the other_side my|soon|love|see|and|when
      where nobody|no_one can reach|find|follow|hurt
      @cant go on [like|living|anymore|any|at|without|much|i|or|being|in_this] !saturday|friday|the_ride|holiday|strike|with_the|with_this|
        about|paying|like_this_with
      @cant|cannot keep living|existing|breathing|being_alive|waking_up
      @cant carry on $
      @cant carry on|keep_going living|like_this|anymore|any_more|any_longer|ive|i !with
      @cant|cannot live|survive like_this_anymore|anymore|any_more|without_you_and_i !in|at|with|here|apart
      @cant do|take|face|survive|handle|stand|live|through another|one_more|any_more|more night|day|week|weekend|morning|minute|
        year of_this|alone|like_this|alive|of_life|of_being|here !shift|roast
      @cant do|take|survive|live|handle another|one_more night|day|hour|minute !shift
      @cant do|take|face life|this_life|being_alive|existing|living @anymore
      @cant do this|it anymore ** alive|live|die|end|goodbye|here|sorry_for
      cannot face being alive
      not able to continue
      one more|another day|night|morning|week is one|too|like
      not|isnt|arent|aint strong enough to live|survive|stay|keep_living|exist
      strong enough to live|stay_alive
      stop|stopped|not looking|minding|caring|bothering after|myself|about ** on_purpose|not_last|anymore_because|if_i
      lie|lay down and never|not|die|sleep_forever
      im|am|i ready to|for|fi go [now|home|in_peace|tonight] $
      ready|time to|for leave this|the world|earth|life
      peace with god|dying|death|leaving|everything|everyone ** stay|go|leave|goodbye|done|except|left
      i could just [not] exist|cease|slip|fade|disappear
      slip|slipped|slipping away myself|quietly|from_this
      an off switch
      reckless|careless ** ends|kills|kill|end me
      something|anything|someone|a_bus|a_truck|a_car hit|takes|took|take|would_take|would_hit me out|away
      happened|happens|happen to me itd|it|id|would|be|tell|look|will|wouldnt|they
      hoped|hope|wish|wished ** scan|cancer|results|crash|lump ** bad|me|mine|instead
      cried|gutted|disappointed ** healthy|not_dying|im_fine_said
      swap|swapped ** cancer|dying
      cancer ** swap|instead_of_me
      in it in anything
      with|done_with|tired_of all of it being_here
      being here all|is_the_problem|hurts`,
    unless: `
      @dontwant [really|even] live|be|stay in|with|at|near|there|far|next|alone|on|apart|together|here_with
      @dontwant|dont|didnt ** be|live|stay here|there ** party|job|flat|house|town|city|work|country|meeting|pub|office|queue|school|street|
        estate|apart|together
      wake the|him|her|them|up_early|up_at|up_for|up_to
      cant|dont|couldnt|not go|carry|keep|going|live on|going|living the|with|a|about|saturday|friday|sunday|monday|strike|trips|dates|
        rides|paying|holiday|doing|working|in|at|together
      be here|around|about|alive on|for_the|at|next|till|this_weekend|for_pickup|all_weekend|friday|for_bath|saturday|before
      wont be around|about|here next|on|at|for_the|till|friday|this
      gone|back by|for the|a|lunch|dinner|when
      im|i gone in|to|on|for|from|at|away|next|over|out|this|back|ill|can|to_work
      better|happier|best off|on without him|her|them|you|it|that|this|each
      without me as|at|there|doing|nagging|paying|cooking|tonight|on
      reason|reasons|point to|in|of|for stay|be|live|wake|living|being ** friends|apart|together|in_touch|so_far|near|in_the_area
      be a burden on|to [you] with|when|financially
      was a burden
      disappear|disappearing|disappeared|vanish|vanishing|vanished for|to|into|when|from|off_to a|the|few|ten|weekend|week|work|ibiza|spain|
        dads|your
      no future in|for print|us|it|the|that|this|journalism
      see|get|reach|make|seeing|picture|getting 0 in|people|minutes|by|on|again|off|pounds|for|likes|inches
      end of my rope|tether with
      future with|for you|us|him|her
      my life is over_in|mine|good|great|better|finally|busy
      your|his|her|their|this|that life is over|finished
      sure|make your life
      this|our|the arguing|way|fighting cant go on
      leave|leaving this|the world|place|town|earth cup|tour|of_work
      will to live ** haha|ikea|queue|meeting
      survive on|the christmas|your|noodles|toast|wedding|journey|sleepover|school_run|heat|a_kitchen
      happened|happens|happen to me today|this|on|at|last|when|once|before|as|too|with
      live without|w_out your|my|the coffee|phone|wifi|car|cooking|spotify|heating
      see myself at 0 ** birthday|haha|ancient|gym
      @cant do another night shift
      we|this|it|things cant go on
      cant survive another|a winter|summer in|with`,
  },
  {
    // Farewells, last things, what is to happen after.
    patterns: `
      by the time|tym you|anyone|they|someone|anybody read|see|get|gets|hear|find|finds|call|come|comes|wakes|reads ** gone|dead|too_late|
        past|over|past_helping
      when|if|once you|your|anyone see|get|read|reading|finds|find|reads|hear this|it ** dead|gone|too_late|did_it|already|late
      if your|you_are|you reading this i|im|ive|then|ill|it_means
      goodbye|bye|farewell|gudbye forever|for_good|for_ever|world|to_everything|to_everyone|to_life|to_this|cruel|my_love_see
      bye|goodbye forever|for_real i|im|and
      bye|goodbye to everything
      this is|iz goodbye !from|to_the|for_now|then_to
      goodbye|bye not the|like|see later
      night night|goodnight for_good|forever
      saying|said|say|writing|wrote|written|made|typed my [final|last] goodbyes|goodbye|farewells|byes
      me|im saying bye|goodbye to|not
      my goodbye|suicide_note|goodbye_note|last_letter|farewell
      around to say it twice
      written|wrote|writing|left|leaving|recorded|recording|done letters|notes|a_note|a_letter|one_letter|goodbyes|a_voice_recording|
        a_video|videos|a_recording for|to|on|each|behind ** everyone|everybody|grown|gone|each|mum|boys|girls|kids|after|0|hear|drawer|find|
        when
      written to the|each|my boys|girls|kids|child|children|mum|parents
      letters to everyone|everybody
      theres|there_is|youll_find a|my|the note|letter|letters|envelope|video for|in|on|with ** after|given|mum|gone|desk|drawer|when|name
      given|get|find|read it after
      dont|do_not open|read|listen|play this|it ** till|before
      when you hear $
      sleep well when you hear
      shocked|surprised|sad|sorry when you|they hear|find_out|get_the_call
      last|final words|breath|sunrise|sunset|goodbye|autumn|winter|summer|hours ** you|to|before|i|me|ever !on|in|at|of_the|as
      these|those are my last
      its|it|their|my|be last|the_last|my_last autumn|summer|christmas|birthday|spring !in|at|with|together
      tonight|tonights|today|todays|tomorrow|this [is|was|will_be] my|the last|final night|day|sunrise|birthday|christmas|one_on !in|at|of|
        here|before|with|on_the
      was|be my last|final birthday|christmas|day_on|night_on !in|at|before
      let this be my last
      last|final person|one|voice|thing|face ** ever|before|die|hear|say|in_the_world ** text|speak|hear|die|go|your_name|to_you|see|alive
      want|like|wanted yours|your_name|you|your_voice to|be ** last voice|thing|person
      yours to be the last voice
      last msg|text|day|days|words of my|on_this life|earth
      last thing [you|i] [said|say] ** is|worth|ever
      tell|let [my|our|the|everyone] [wee|little] mum|mother|dad|nan|gran|brother|sister|kids|girls|boys|family|son|daughter|everyone|
        babies|parents|children|leo|noah|mia|nana|them [that|and|know|when|i|she|he] ** sorry|love_her_and|love_him_and|love_them_and|
        loved_him|loved_her|loved_them|not_her_fault|her_fault|her_dad|his_dad|nothing_wrong|nothing_she|hes_older|shes_older|theyre_older|
        when_hes|couldnt|i_tried|i_did_try|best_of_us|did_try|always_lovely|always_loved|not_to_cry|be_good|was_proud|been_proud|
        daddy_loved|mummy_loved
      tell my|to_my parents|kids|mum|family|mother [i|im] sorry
      i|did tried|try ** tell|anyone|sorry|goodbye
      tell them|him|her i was|did|tried|loved
      want|how to|i_want have|be|to_be been|remembered
      remember|think_of|forget me when|as|laughing|with_the|like_this|that_way|the_way !love
      remember i loved you
      please remember i|me
      look_after|take_care_of|mind|keep|feed|walk|raise|be_good_to|be_kind_to|be_gentle_with|be_there_for|kiss ** when|once|after|if|now im|
        i|tonight gone|not_here|dead|no_longer|not_around|die|cant|am_gone
      who will|gets|takes|is_gonna|feeds|feed ** when|once|after|if im|i gone|dead|die|not_here
      somebody|someone|her after tonight
      rings|calls you ** be_kind|be_gentle|be_nice|just_be|pick_up|gently
      be kind|gentle|good to|with her|him|my ** rings|calls|day|call|week
      get|getting a|the|that call from my|the|a|number|someone ** pick|police|gentle|kind|hospital
      get the call
      itll|it|theyll|they|will be|come the police|ambulance ** kind|next_of_kin|call
      still my next of kin
      so they|you|nobody|no_one wont|dont|has|have|will have to|the|have_to break|sort|tidy|trouble|clean|deal|dig|do ** in|up|after|it|
        afterwards
      nobody|no_one|you|dad|anyone|mum|they|dont|wont will|has|have|wont|doesnt|need|needs|have_to [have|to] [to|the] sort|tidy|trouble|
        clean|dig|clear|ask ** after|afterwards|up_after
      trouble|mess|sorting|sort|ask afterwards|after_me|it_out_afterwards|to_anyone|me_after
      no trouble|problem|bother|burden to anyone|anybody|nobody|no_one
      wont be a|anyones|anybodys|your|everyones|nobodys problem|burden|trouble|bother|anyones_problem
      wont|shant be anyones|trouble|bothering|troubling ** anymore|anybody|anyone|problem|ever|longer
      no trouble to anybody|anyone
      in|my|putting|put|getting|sorted my affairs
      affairs in order
      made|making|done my arrangements
      will|house|car|pension|insurance|everything|passwords ** is|in|sorted|labelled|updated|done ** afterwards|after|when_im|once|no_mess|
        no_trouble|mess|courts|kids_do_better
      put|putting|put_the|signed|moved everything|house|car|it_over|dog|cats_chip ** your|you name|afterwards|now
      everythings|everything|house|bills|its tidy|sorted|labelled|paid ** here|next_door|dog|cat|clean|time
      gave|given|giving|asked|left ** dog|cat|fish|duke|biscuit|hamster|rabbit|budgie ** next_door|to_mrs|neighbour|neighbours|keith|
        for_good|to_my
      giving|gave|given [all] my|everything things|stuff|records|clothes|away|guitar ** wont|dont_need|away|no_use|all
      giving my stuff|things|clothes|books away
      wont|shant|not|dont|dont_have|no|nowt be|gonna|need|have|going_to|any|plan|use [be|needing|on|for] [needing|need] ** where_im|
        where_i_am|after_tonight|after_today|after_friday|after_sunday|next_year|from_next_week|anymore_things
      wont|shant be needing it|any|the|them|one !on|for|till|today|as|tonight|this|anymore_so
      where im|i_am going i|there|theres|you_cant|you|no
      no use for things|anything|stuff
      cancelled everything|tomorrow
      keep|take|have ** thats|itll|all [be] [all] thats left|left_of of|me [me]
      left of me
      something|anything happens|happened|should_happen to me !at
      whatever u hear ** me|tomorrow
      not|isnt|wasnt|aint|nobodys|noones|none_of|none ** your|anyones|her|u|nobodys fault|because_of_you|to_blame ** i|if|what|tomorrow|
        happens|next|when|make_it
      its not|wasnt your fault i|if|what|when|that_i
      dont|do_not|please|never blame|hate|mourn|grieve yourself|me|for_me when|if|for_what|after|please|it|wat
      dont be|feel sad|guilty|cross|mad|shocked|angry|upset|bad when|after|once|with_me|at_me|in_a_few ** gone|hear|tell|after|dead|happens|
        find
      dont|do_not be shocked|surprised when
      dont carry this
      dont|do_not|never|please cry|come|wait at_my|to_my|to_anything_they|at_the_stage
      if|when there|theres|they|was|put a|is|have|was ** service|funeral ** me|sit|come|for_me|front
      forgive|forgives me for what|this|leaving|coming|ending|taking|going
      god|allah|jesus|lord|he will|forgives|can|might|hope forgive me
      forgive this|an|a old fool
      sorry for|about what im|you|i|ill|your ** do|find|tonight|tomorrow
      sorry what you find|hear
      sorry i|that_i couldnt|could_not|wasnt|cant be|do|stay|hold|keep|fight|hang|stronger|strong ** anymore|any_longer|longer|stronger|
        enough|on|going|alive
      couldnt|could_not stay in|any|here|and|i|anymore|longer
      couldnt do it anymore|any_more
      too late to|for save|ring|stop|help|talking|you
      be too late
      dont|do_not|too_late|no_point|nobody|dont_bother|cant look|looking|come|coming|send|call for|looking|to_save|save|police|an_ambulance|
        ambulance [for] me|anyone|hospitals
      dont|do_not send|ring|call police|an_ambulance|ambulance|anyone_to_the|round_the_hospitals|the_hospitals|my_sister|my_mum
      come looking for me
      let me go in_peace|now|this_time|please|quietly
      let go of this life
      going to find|hear in the morning
      nothing|nobody|no_one|you|who can save|help|stop me now|anymore|any_more
      only you can stop|save me
      past|beyond helping|help|saving|caring_what
      end except me
      find|finds|found|finding me dead|hanging|cold|like_that|can|you|tomorrow
      nobody is|will gonna|going_to|ever [to] find|find_me me for_a_while|until|for_days
      they|someone|strangers find|finds|found me|my_body
      my body|ashes|remains is|will|found|in|be_found|where
      blood [is|will_be] on your|his|her hands
      sorry when im|i gone|dead
      miss me when|once im gone|dead
      on you|your_conscience when|if|once ** dead|gone|die|do_something
      dead its|it|itll|thats is|be|on|will [on] you
      live|deal with it|that i|ill wont|dont have
      worth a|my life mine|its
      worry|bothered|bother|deal|put_up|dodge|trouble ** about|by|with|me [me] much_longer|any_longer|no_longer|soon|for_long|
        for_much_longer
      wont|not|never have|need to worry|bother|dodge|do_it ** much_longer|soon|at_the|after_tonight|after_all
      not|wont|aint|havent long|much left|longer|time|now for|till|left|now|of [for] me|im|you|now|in|this|left
      no longer|much longer for_me|in_this
      soon itll|it|all|everything|its|ill|therell|thatll be|all ** over|lights_out|two|quiet|free|no_trouble|gone|peace|end
      be|all over|finished|quiet|lighter|ok soon ** me_included|for_me|all_of_it|very_soon
      its|be going_to_be|all|gonna_be over|finished|ok|quiet|lighter [very] soon
      lights out for me
      final|closing curtain|days|down ** no_refunds|terrible|stage|mine
      my time has|is come|near|over|up_on_this
      my days are over
      its time|tym i|for_me|to|me slipped|to_go|to_leave|left|went|leave_this
      decided|decide|deciding|choosing|choose whether to live|stay
      decided|decision|made_up_my_mind ** not_scared|calm|lighter|not_sad|at_peace|not_to_stay|relief|peaceful|stay|live|lovely
      its|all|is|have|ive decided ** not_scared|calm|lovely|peaceful|relief|quiet|hear|worrying|done|feel|worry
      relief to have|its decided|nearly|finished
      feel|im|feeling quite|so|lovely|very|really|lighter|strangely calm|peaceful|at_peace|than ** first_time|date|months|years|since|
        decided|now_i
      finished|over for me $
      nearly finished for me
      one last time|sunrise|look|drink|prata|hug|meal ** before|see|go|goodbye
      hear|heard your|someone voice|say ** first|before|last|my_name
      just wanted ** before $
      something i have|need|got to do tonight
      have to do tonight
      youll understand|know why tonight|tomorrow|after|when
      change|name the next|my_next of kin
      ill be better|gone|out by|before|after christmas|sunday|tonight|then ** for_good|forever|everyone
      logging|signing|sign|checking|check|tapping|clocking|bowing|opting off|out for_good|forever|of_life|of_this|permanently|early|life
      checking out $
      game over for me
      i can rest now
      enough of a|the share|innings
      0|enough is plenty
      my day for|at the_church|mine`,
    unless: `
      goodbye|bye everyone|everybody|all|forever|for_good|to_everyone|to_the_flat from|at|in|have|thanks|till|smoking|winter|london|ex|
        felicia|the_office
      last|final day|night|words|thing|one|text|message|shift|christmas|birthday|goodbye|hours at|in|of|here|on|before|as|with|together|to|
        about ** job|flat|work|office|house|school|term|holiday|team|fridge|deposit|twenties|thirties|matter
      giving|give|gave|given|giving_the away|a|the|two|free|some|guitar ** tickets|kittens|puppies|old|bought|charity
      dont|do_not|please blame|hate|blaming yourself|me|him|her for|if|it|too|or ** late|missing|forgetting|losing|breakup|ending|lost
      take|look|care|mind|after ** for|while|when|on|this|until ** week|weekend|away|holiday|back|friday|saturday|sunday|monday|trip|
        conference
      tell|let ** ill|i|see|and|good|happy ** ring|call|see|tomorrow|at|bedtime|soon|wednesday|later|luck|birthday|goodnight|thanks
      not|isnt|wasnt|aint your|her|his|my|their fault the|it|we|they|that_the|he|she|mate|love|about|i_lost|i_was_late|what_happened
      sorry i couldnt|wasnt|cant|didnt be|do|stay|make|there|go|keep|come ** there|party|wedding|for_dinner|for_the|here|the_play|up|to_the|
        on_the
      im|i|ive gone|go in|to|on|for|from|next|away|at|this|over|through|home|back|out|into|off
      find|save|stop me a|some|at|with|the|one|seat|slice|smoking|texting|messaging|eating|on|from
      dont|no|nobody look|come|coming|try|trying|call|send|ring ** home|before|dinner|today|work|weekend|early|tonight|late|food|back|near|
        again
      left|leave|leaving|theres|find|wrote|written a|the|you|my|letter|note|letters|envelope ** neighbour|school|landlord|teacher|council|
        bills|dentist|bin|car|fridge|postman|milk|porch|solicitor|doctor|bank|burned|only
      back then i wrote|left
      my body is|was|will|so|needs|hurts aching|sore|healing|tired|changing
      where im|i_am going wrong|next|on|with|for|on_holiday
      time to|for|i go|me|leave|went taxi|mind|bed|home|bye_at|the_taxi
      be|it|its|all|nearly|almost over|finished|ok|quiet|easier soon|tonight ** exam|exams|term|surgery|renovation|match
      house|flat|place ** easier for everybody|everyone
      checking|check out at|the|this|a|of|your|my|some
      wont|not be needing|need it|the|them ** room|high_chair|pram|bike|desk|lift|parking|seat|invoice
      trouble|mess|sort ** after|up school|party|dinner|the_kids|the_dog|them
      life insurance|policy man|rang|form|please`,
  },
  {
    // Injuring oneself, not being safe alone, urges and voices.
    patterns: `
      self|slef|selfs harm|harmed|harming|harms|injure|injury|injuring|injured
      selfharm~
      hurt|hurting|hurts|cut|cutting|harm|harming|harmed|burn|burning|burned|burnt|scratch|scratching|scratched|punish|punishing|punished|
        injure|injuring|starve|starving|slice|slicing|punch|punching @myself
      hurt|hurting|cut|cutting|harm|harming|burn|burning|burned|scratching|punish|punished|punishing|slice|slicing|damage|damaging my|
        up_my [own] arms|arm|wrists|wrist|legs|thighs|thigh|body|skin
      calms|helps|thing|feel is|me|anything hurting|cutting me|myself
      started|starting|relapsed_and|back_to|resorted_to|urge_to|been|want_to|wanna|need_to|keep cut|cutting again|me|to_feel|my
      cutting again
      relapse|relapsed|relapsing ** clean
      relapse|relapsed|relapsing ** cut|cutting|self|harm|blade|hurt|myself
      did it again ** promised|arm|leg|stopped
      years|months|weeks|days clean ** tonight|hurt|cut|blew
      razor|blade|blades|razors|lighter ** my arm|arms|wrist|wrists|thigh|leg|skin
      blades|razor is|are|blade calling|out|in_my_hand
      scars|marks|cuts are|on|back ** back|fresh|new|again|wrists|thighs|arms
      damage|violence|harm|pain to|on myself|my_body|my_own_body
      harm to my body
      took it out on my body|own_body|arms|myself
      my own body again|hate|punish
      dont|not|never|cant|do_not|didnt [really|even|be] trust|trusted|safe|feel_safe [around|with|on|to_be|right|by] myself|alone|my_own|
        my_own_hands|own|with_myself|now
      trust myself alone|tonight|right_now|with_myself|around|on_my_own|not_to_do|home_alone|with_pills|with_knives
      dont trust myself $
      not safe right_now|with_myself|alone|tonight|on_my_own|to_be_alone|in_my_head|in_my_own_head|from_myself
      safe with|around|from myself
      safe on my own tonight|right_now|anymore
      im not safe $
      scared|afraid|frightened|terrified|worried|fear of|about what i|ill|i_will ** do|myself
      im|am [so|really] scared|afraid|frightened|terrified of myself|my_own_mind|my_own_head|my_own_thoughts|me
      scared|worried|afraid|frightened im|ill|i|that_ill ** do_something|hurt_myself|do_it|do_something_to
      voices|voice|head|brain|mind|thoughts|it keep|keeps|say|tell|tells|telling|says|are [saying|telling|me] [me] [to] die|jump|kill|do_it|
        go|end_it|hurt
      urge|urges|urge_is|temptation|impulse|impulses to [just] cut|hurt|jump|harm|die|do_it|end|burn
      trying|try ** not_to|so_hard_not_to hurt|harm|cut|do_it|kill|end myself|me|it
      dark|bad|intrusive|horrible|ugly|dangerous|scary thoughts ** back|again|ending|dying|winning|loud|worse|about
      those thoughts again
      thoughts again the
      thoughts of|about ** dying|death|ending|killing|harming|hurting|suicide|better_off_dead|not_being_here|not_being
      rock bottom ** die|alive|end
      psych|psychiatric ward|hold
      the watch ** still_want|too_early
      on suicide watch
      @im|was|been|got|being sectioned|5150
      @cant|dont_want_to|shouldnt|please_dont|scared_to|if be|leave|left|im_left [me|left] alone tonight|right_now|with_my|with_myself
      stay with me i dont|cant trust
      patched|stitched up ** me|myself
      rang|called|texted|tried ** hotline|samaritans|988|lifeline|crisis_line|helpline ** hung_up|busy|didnt|told|no_one|nobody
      dont want help
      talked out of it
      in|at|from hospital|ae|er|icu|a ** tried_to_end|my_attempt|tried_to_kill|overdose|did_to_myself`,
    unless: `
      hurt|cut|burn|burned|burnt|cutting|burning|scratched|scratch|bruised|injured|injure|hurting|punish @myself shaving|cooking|on|at|with|
        making|lifting|opening|doing|playing|running|gardening|moving|chopping|off|out|loose|some|down|a|in_the|falling|skiing|trying|
        carrying|climbing|training|badly_on|as_a_teenager|years_ago|as_a_kid
      hurt|cut|burned|burnt|scratched|cuts|hurting|marks my|on|all [my|over] ** shaving|on|at|playing|in|falling|lifting|football|brambles|
        garden|bike|cat|oven|rugby|climbing|hedge|rosebush|roses|netball|moving
      cut|cutting my hair|losses|nails|fringe|hours
      punch|punching|punched|burn|starve|starving @myself out|in|for_the_wedding
      five|two|three|four|six|ten|seven|one|years|year|months|decade|decades|0 clean|free|sober ** proud|today|since|now|cake|happy|glad
      clean|free from|of self
      self harm|injury letter|awareness|policy|training|workshop|talk|leaflet|course|assembly|module|session
      letter|talk|assembly|leaflet|training|workshop|policy|essay|article|session|course|email about|on|re self
      volunteer|volunteering|volunteered|work|working|shift|job|training|poster ** samaritans|crisis|helpline|lifeline|hotline|psych|line
      trust myself ** text|call|ring|drive|message|cake|biscuits|chocolate|money|you|read|cry|again|more|love
      psych ward|hospital nurse|job|shift|placement|rotation|exam
      bad thoughts since
      scared|worried|afraid|frightened of|about what i|ill said|wear|say|look|find|heard`,
  },
];

/** S1 in the person's texts. In the ex's the same words are S12: the ex may harm themself. */
export const selfHarm: SignalRule = { code: "S1", mine: selfHarmWords, theirs: [] };
