import type { SignalRule, WordGroup } from "./signal.ts";

/**
 * Threats of violence to somebody, an animal or things, by whoever writes them: S3 when the person writes, S9 when the ex does.
 * Tuned to over-show (R51). What only sounds so is left out: games, cooking, jokes about a spoiled finale, "my mum will kill me".
 */
export const violentWords: readonly WordGroup[] = [
  {
    // Hurting somebody.
    patterns: `
      !not|my|mum|boss|me @will [@really] @hurt [the|both|all] [fuck|shit|hell|living] [out|outta] [of] @victim !up_about|with_kindness|
        with_kisses|to_it|with_love|home|if_you_like
      !not|my|mum|boss|me @will [@really] @hurt @victim
      @will [@really] fuck|mess @victim up
      @will [@really] @hurt @your face|head|jaw|legs|boyfriend|girlfriend|dad|mum|brother|sister|husband|wife|family|new_man|new_boyfriend|
        new_girlfriend|mates|friends|mother|fella|kids|dog|cat|rabbit|parrot|horse|throat|teeth|skull|brains|nose|ribs|bones|arms|fingers|
        kneecaps|knees|house|car|windows|door|flat|back|whole_family
      @im killing|murdering|stabbing|shooting|burning|smashing|wrecking|destroying|battering @victim|@your !softly
      id|could|want|love|i_will [gladly|happily] swing for @victim
      break|breaking|smash|smashing|cave|kick|kicking|bash|rearrange|burst|shatter|fracture|snap|wreck|cut|slit|slice|rip|gouge|
        mash @your [@really] @body !tense|even|bad
      break|smash|snap every|both|each bone|of_your|your|finger|leg
      put|putting|puts @victim in|into|six|through|under|to a|the|an|hospital|that|feet|your [the] [early] hospital|ground|grave|wall|box|
        coffin|window|ae|wheelchair|coma|morgue|dirt|boot|earth|ambulance
      put @victim in|through|under|into hospital|there|intensive|that_wall|that_window|the_wall|the_window|a_wall|a_window
      @your going_to|gonna|will|could|might|better|end_up|belong|leaving|going|off in hospital|a_box|the_ground|a_coffin|a_grave|
        an_ambulance|the_morgue|a_wheelchair
      one|he|she|you|shes|hes|leaving|us ** leaving|leave|out in|on a|the|an box|coffin|ambulance|stretcher|body_bag|hearse
      picking glass out
      wake up without your|his|her|their fingers|legs|teeth
      put my|a|the|this|your|his fist|foot|boot|knife|blade|bullet|brick|hammer|axe|fists through|in|into|up|between your|him|you|her|his|
        the
      bullet|knife|blade|brick|bat with your|his|her|both name
      give|giving @victim a [good|proper] slap|hiding|battering|kicking|good_hiding|beating|black_eye|punch|smack|good_slap|fat_lip|belt|
        hammering|flogging|thick_ear
      you|he|she|youll|hell|shell|they|both deserve|deserves|need|get|getting|want|needs|gonna_get|going_to_get a [good] slap|hiding|
        battering|beating|bullet|kicking|punch_in|black_eye|digging|flogging
      do you want another black_eye|slap|hiding
      both getting|gonna_get flogged|battered|slapped
      slap|knock|beat|smack|wipe|punch the|that|your taste|smile|teeth|shit|smug|grin|life|lights|colour|black ** you|ya|him|her|face|mouth|
        head|in|out
      knock|kick|punch|smash @your|them|his teeth|lights|head|brains|block|face|door|front_teeth in|out|off|down
      beat|batter|leather|flog|thrash|slap @victim like|black_and|senseless|to_a|to_death|up_and|stupid|bloody|unconscious|half_to
      get|got|lay my|me hands on you|him|her|them
      til|when|once i get my hands on
      my hands|fingers|fists round|around|on|in your|his|her|you|that|him [throat|neck|face|bitch]
      get|got my hands on you|him|her|them !first|a
      wont|never|not [be_able_to|able_to] walk|breathe|talk|chew again|straight|for_a_month
      wont live to see
      if you make it there
      youll|you|he|she|hell|shell|they|man|face wont be|look so_pretty|pretty|handsome|walking|breathing|able_to_walk|smug|alive|
        smiling ** when|after|once|long|tomorrow
      wear a helmet|vest
      youll|you_will|your_gonna|youre_going_to|hell|shell need a|an|new|the dentist|doctor|ambulance|teeth|surgeon|hospital|wheelchair|
        stitches|lawyer_and
      @your|hes|shes|youre|theyre [@really] [so] [fucking] dead [to_me] [meat|man] [when|if|bitch|next|once|mate|you_hear|walking|woman] if|
        when|once|next|bitch|you_hear|walking|and_you|tonight|meat
      @your|hes|shes [a|both] dead $
      @your|hes|shes a|the|both dead man|woman|bitch|men|girl|boy|meat
      dead man walking
      one of us|you is|isnt|leaves|leaving|dies|wont|goes ** box|coffin|alive|walking|ambulance
      pick|start|choose|picking ** coffin|grave|headstone|funeral
      your|his|her grave|funeral|coffin is|will|ready|waiting|next|awaits
      dig|digging|dug @your|a grave|hole for|already|with|and|now
      dance|piss|spit|pissing|spitting|dancing on @your grave
      flowers at that|the lamppost
      @will finish|end @victim !with|things|up|here|off_the
      end your|his|her life|days|misery
      take @your|him|her life|out !for|to|on|of|tonight|dancing|back|with
      wanna|want|like|love|wish|dream|dreaming|fantasise|fantasising|think|thinking|thought|about|of|feel_like|tempted|urge|close [to|of|
        about|like] [just|really] killing|kill|murdering|murder|stabbing|stab|hurting|hurt|strangling|strangle|smashing|choking|choke|
        poisoning|poison|burning|shooting|shoot|beating|punching|running_over|smack|slap|punch|battering @victim|@your
      want|need|love|like @victim to suffer|bleed|hurt|die|burn|pay|beg|feel_pain
      @victim to suffer|bleed|die|burn like|the_way|for|as|slowly|screaming
      make @victim [really|fucking] suffer|bleed|hurt|pay|scream|cry_blood|beg|sorry|regret|feel_it|cry !attention|for_dinner|for_lunch|
        up_for|rent|half
      cry blood
      see|want @victim|@your dead|bleed|bleeding|buried|burn|in_the_ground|six_feet|suffer
      rather see @victim dead|buried|in_the_ground|suffer|bleed
      hope|wish|pray someone|somebody|he|she|they [just] kills|stabs|beats|hurts|shoots|runs @victim|@your
      kill yourself|your_self|yourselves|yourselfs
      kys !you|he|she
      why dont|not|doesnt you|he|she [just|both] die|kill|hang|drop
      go and_die|die|hang_yourself|kill_yourself|jump_off|play_in_traffic|slit_your|drown_yourself
      should [just] kill yourself|himself|herself
      make sure you|he|she never|dont|both|wont|never_ever walk|breathe|suffer|live|bleed|wake|die|see_tomorrow
      be responsible for what happens|i_do to|if|when
      your|his|her|both face is about to
      🔪 🔪
      ⚰ ur|for
      ^ ⚰
      🔫`,
    unless: `
        kill|murder|strangle|destroy|hurt|beat|slaughter|crush|smash|end|finish @victim ** spoil|spoiler|finale|chess|fifa|mario|cluedo|
          monopoly|game|quiz|cards|tennis|darts|pool|scrabble|haha_jk|xbox|fortnite|uno|poker|golf|kart|bowling|league|ping_pong|
          with_kindness|softly
        kill|murder|strangle you|him|her if|when|for [you|he|she] spoil|eat|eats|ate|finish|touch_my|forget|tell_me_how|lose|watch|drink|
          steal_my_chips|dont_save|leave_me_on|make_me_watch|laugh|dont_come_to_my_party|miss_my|are_late_for
        kill|murder|beat|destroy|slaughter|hammer|flatten you|him|her|them at|in|on|to|with chess|fifa|mario|cluedo|monopoly|game|the_quiz|
          cards|tennis|darts|pool|scrabble|the_game|the_final|uno|poker|golf|squash|the_match|it|the_shop|the_door|the_bathroom
        beat you|him|her|them to|there|home|by|at|again_lol !death|a_pulp|within
        beat|destroy|attack|smash|crush|kill|finish|end|hit|force|ruin|jump|run|drag|slice|gut|skin|bury|burn|wreck the|this|that|my|it|a|
          up|an level|exam|boss|interview|workout|weights|essay|traffic|cake|garlic|avocado|avocados|chicken|calories|onions|report|mood|
          game|pizza|gym|presentation|queue|series|house_work|washing_up|dishes
        hit you up|back|with|the
        hit @victim up|with_a|back
        hurt you|him|her with_the_truth|by|when_i|but|more|that_i|like_that
        end things|it|this|up
        end @victim up
        finish you|him|her off a|some|the
        would|could never|not|have|n_t hurt|kill|hit|harm|touch
        drag you|him|her to|along|out|up|into ** party|shops|gym|dinner|shopping|court|quiz|class|gig|concert|dance
        force you|him|her to|into !bed|sleep
        kick you out|under|off
        jump you with
        run you through|by|over_to|down_to|a|the
        run over|down to|the|there|and|after
        back of|to|from|up|door|seat
        skin care|graft
        you|him|her at|in|on fifa|chess|tennis
        burn you a|some|the
        glass of
        sort you|him|her out with|for|a|the|some|something|tomorrow
        take you|him|her out for|to|on|dancing|tonight|sometime|with|somewhere
        break your|the|my back lifting|carrying|moving|working|on|over
        break a leg
        smash your|the exam|exams|interview|test|goals|pb|presentation|heads_together|piggy
        dead to me
        dead meat on the tennis|court|pitch
        dead on|right|good|sound|funny|tired|sexy|lucky|fit|gorgeous|serious|easy
        dead inside|weight
        make you|him|her pay attention|for|the|half|rent|back|maintenance|your|their|his|child|through|monthly|tomorrow
        make you|him|her cry with|laughing|happy
        get|got my hands on a|the|some|that|those|him_for|one
        my hand|hands on your|his|her shoulder|arm|back|cheek|knee|waist
        drop dead gorgeous
        give you a hand|black_eye_peas|lift
        deserve a slap_up|slap_on_the_back|medal|break
        beat up car|sofa|van
        belt up|out|buckle
        put you in|through|on touch|charge|the_picture|mind|a_taxi|the_spare|to_bed|the_middle|a_difficult|an_awkward|your_will|hell
        song|film|movie|lyric|lyrics|book|chapter|scene|play about|where|with ** burning|burn|kill|killing|murder|smashing|stabbing
        killing me softly|with
        kill me|us ** if|when
        murder me if|when`,
  },
  {
    // Things, homes and animals.
    patterns: `
      or|before|and|else ** kick|kicking|break|breaking ** door in|down
      !not|my @will [@really] burn|torch|smash|destroy|wreck|trash|slash|key|scratch|brick|break|ruin|cut|rip|shred|kick|dump|flush|
        firebomb|scrap|crush|egg|burn_down|smash_up|cut_up|rip_up [up|down] [all|both|every|everything|one] [of] @your [@really] @things|
        cat|dog|rabbit|hamster|passport|degree|ring|letters|sketchbooks|nans|grannys|lovely_new
      @will [@really] burn|smash|destroy|wreck|trash|shred|burn_down everything|all_of|anything ** you|your|own|got|had
      @will burn|torch [that|this|the|your] house|place|gaff|flat|home|it down|to_the_ground|with|before
      @im smashing|burning|wrecking|slashing|keying|destroying|trashing|cutting_up @your|all|everything ** @things|you_own|everything
      burn it|everything|the_lot all|to_the_ground
      @will set fire|light to
      setting fire to your|his|her|it|everything
      house my lighter
      set @your|ur ** on fire|alight|ablaze
      @your ** on|in the bonfire|fire|river|canal by|tonight|unless|if|at|before
      goes for firewood
      next to the fire
      rehome the parrot|cat|dog
      one kick and that
      start with the|your wedding|car|windows|dog|china|dress
      check your tyres $
      shame|pity about ur|that|the_dog nans|grannys|car|windows|plates
      @your @things|clothes ** is|are|goes|going|go|will_be|gets|getting [be|get|going|in|on] [on|in|up|out|to] [the|a] bonfire|flames|skip|
        smashed|bricked|burned|burnt|keyed|slashed|canal|torched|firewood|shredded|river|bits|smithereens|ashes
      everything you own is|goes|will
      @your clothes are going on
      out|through the|your window ** first|one_by_one|unless|tonight
      smashing|smash|smashed @your|ur ** unless|if|in_0|in_ten
      petrol|match|matches|lighter|brick|hammer|crowbar|bat|acid|axe|paint|knife|sledgehammer|bleach ** your @things|letterbox|front_door|
        name|house|tyres
      take|taking|took a hammer|bat|crowbar|axe|match|knife|key|scissors|sledgehammer|lighter to @your|it|everything
      say|kiss|wave bye|goodbye to @your @things|cat|dog|dads|mums|lovely|new|pictures|stuff|job|daughter|son
      brick through @your|the|that
      windscreen|window|windows|door is getting|gets|going [a] brick|bricked|smashed|put_through
      hope your brakes|tyres|brake
      hope|hoping your|the|you|have [house|car] insured|insurance|home_insurance
      check your tyres|brakes|smoke_alarm next|tonight|from_now|before_you_sleep|tomorrow
      @will [@really] kill|drown|poison|strangle|run_over|get_rid_of|drop|rehome|dump|hurt|sell|boot|kick|snap|gas|shoot|microwave @your|
        max|biscuit [little|stupid|yappy|fucking] cat|dog|rabbit|puppy|kitten|hamster|parrot|fish|horse|pets|budgie|mutt|cats|dogs|tortoise|
        goldfish
      dog|cat|rabbit|puppy|horse|hamster|parrot [will] pays|pay for what|this|it|that
      dog|cat|rabbit|puppy|horse gets|get it|the_pound|an_accident
      dog|cat|pets goes|is_going|go to_the_pound|in_the_river|to_the_shelter
      goodbye|bye to that|the|your|max cat|dog|rabbit
      never see|hear_from max|biscuit|the_dog|the_cat|your_dog|your_cat|that_dog again`,
    unless: `
      @will break|ruin|cut|scratch|dump|rip|crush|smash|kick|wreck my|his_own|our|some|the_ice|the_avocado|the_avocados|the_news|the_record
      burn|ruin|cut|dump|smash|break|kick|flush|crush|scratch the|your|his|her cd|cake|toast|dinner|grass|cord|table|rubbish|bins|garden|
        record|avocado|eggs|fence|hall|party|ball|mood|alarm|radiator|hair|hedge|toenails|fringe|nails|exam|interview
      burn the|your house down ** dinner|cooking|haha|toaster|chip_pan
      take a key|knife|scissors to the box|parcel
      goodbye to the old|boiler|flat|house|sofa|summer
      sell|rehome|drop @your car|house|van|flat|dog|cat|rabbit|hamster|horse with|off|at|to|as_we|between|together
      check your tyres|brakes|locks|windows before_the|before_you|for_the_mot|pressure
      hope|check the|your insurance covers|letter|form|runs|is_sorted|claim|pays
      kick the|that dog_out|cat_out`,
  },
  {
    // Veiled.
    patterns: `
      watch|cover|mind your back !on|at|the|when|lifting|with_that
      watch your step|mouth around|with_me|or
      better watch yourself|your_back|it
      sleep with one|an|0 eye open
      look|looking|check|checking over your shoulder
      better run|hide|be_scared|be_afraid|start_running|start_praying|pray !late|for_the_bus
      be afraid very
      should be [very] scared|afraid|frightened|terrified of me|what
      your|your_family|you_are not|isnt|arent safe from_me|anywhere|with_him|there
      if i|me cant|can_not|dont have @victim
      cant have you no|nobody
      mine or ** nobodys|no_ones|noones|nobody
      you belong to me
      if i go|die|burn your_coming|you_are_coming|you_come|you_go
      if i|im cant|not|never|dont ** happy neither|nor
      neither can|will you see
      not dying alone
      both be|end_up dead
      thats|this_is|its|isnt|is|call_it not|a threat|warning ** promise|fact|follow_through|if_you_want
      not a threat thats|its|just|a
      not|aint threatening you|him im|i|just|but
      last|final|only warning next|before|i|then|you_get
      was a|your|the warning
      next time i|we|it|hell|shell ** wont|wont_be|will_be|kill|hurt ** stop|nice|gentle|warning|worse|easy|hold_back|hospital|knocking|
        polite|kind|miss
      next time you|he|she ** wont|hospital|dead|slap|walk|regret
      next time see you|him|her
      next time i see you youll|your|im|ill|you
      see what happens when|if|next|to !you_leave_the|in_the
      see what i|im do|capable|can_do|do_when
      go on see what happens
      ^ see what happens $
      and see what i do
      watch what happens_to|i_do
      dont know|no what im|i_am capable
      what|how im|i_am|i capable|can_do|do_when_im|can_get|planned|got_planned|have_planned
      what ive got planned
      what i can do to
      dont know what i can|could do
      dont wanna|want know what happens|i_do
      know how easy it would
      dont|do_not|never fuck|cross|provoke|underestimate|tempt [with] me
      dont mess with me
      dont test|try|push me woman|bitch|i|ill|or|again|further|anymore
      dont test|try|push me $
      dont push me
      dont make me [have_to] hurt|come_over|come_there|come_round|show_up|do_it|do_something|be_that|use|snap|tell|share|get_nasty|go_there|
        lose_it|get_violent|post|send
      crossed|crossing|messed_with|fucked_with|messing_with|fucking_with|cross|fuck_with|mess_with me !around
      messed|fucked|messing|crossed [with] the wrong
      ive|have|got ** planned for you|ya|him|her
      coming to you|him|her|them
      youll|your|hes|shes|youre_going_to|gonna get|getting what ** coming|deserve
      whats coming to|for !dinner
      you are|your|hes|shes gonna|going_to get it
      @will|and|to get @victim for|back this|that|it|one_day|for_this
      @will get my|some [own] revenge|own_back|payback
      revenge is coming|mine|sweet|a_dish|gonna|going
      payback time|is|bitch|princess !of_the_loan
      eye for and eye
      going to|gonna|itll get|be|turn ugly|nasty|messy|violent|bloody !forecast
      stop|stopped|done|finished being nice|polite|gentle|patient|the_nice
      do_it|easy_way|your_way|my_way or the hard way
      way or the hard
      or else $
      unblock|answer|call|reply|ring|shut|home ** or else
      @will send|pay|hire|get|have someone|somebody|people|a_guy|the_lads|the_boys|some_lads|lads ** round|after|hurt|sort|deal|visit|break|
        find|burn|do_it
      dont have to touch you
      i know|got|have people who|in|everywhere|weh|that !fix
      got people in ur
      my brother|brothers|cousin|cousins|mates|lads|boys|uncles ** coming|deal|sort|visit|prison|jail|just_got_out|after_you|find_you|
        your_door
      the|my lads|boys will be|are|are_coming round|over|to_collect|coming
      on my way with the|my|some lads|boys|brothers|cousins
      pay you|him|her|your|brother a visit
      visit [from|off] ** @victim regret
      expect visitors|a_visit
      i|we|i_still|i_always know where|which|what you|he|she|your|time|bus|shift|train|gym|kids ** live|lives|work|works|sleep|park|parks|
        stay|drink|lock_up|walk|finish|get_off|get_home|go_at|school !is|you_do_at
      i know nobodys|noones|nobody_is with you
      know where to find you|him|her
      @will find @victim $
      @will find @victim and|wherever|no_matter|anywhere|when|before|one_day|even_if
      cant hide from me|forever
      you|he|she can|cant run|hide but|from_me
      get|getting|gets away with this|it|that|what|leaving|humiliating|hurting !it_all
      nobody|no_one|no_woman|no_man leaves|does_that_to|makes_a_fool|cheats_on|dumps me|of_me
      seen|heard the last of me
      not|only|just|barely|far_from finished|done|started|getting_started|starting with|on|ruining @victim|yet
      im only starting|getting_started
      keep|shut your mouth|it ** or_else|ill|shut|for_you
      shut it for you
      snitches get stitches
      i will|ill|gonna find out where ** live|lives|work|stay|at
      find out where you live|stay|moved and|then
      catch|caught you|him lacking|lackin|slipping|alone|on_road|outside
      accidents happen $
      accidents do happen
      people go missing|disappear
      saying things get broken
      be|a|such_a|would_be shame|pity|terrible|awful ** if ** happened|happen|match|bumped|open_and|found_out|complaint|got_hurt|broken|
        lost|fire|somebody_left|someone_left|hurt
      id hate for|to|if ** happen|see_you_hurt|hurt|broken|accident
      hate to see you hurt|fall|get_hurt
      be terrible if somebody|someone
      nice|lovely|pretty|beautiful ** be_a_pity|be_a_shame|shame_if|pity_if|be_nice_to_me
      never|wont|nobody ** find the|your|her|his|a body|remains
      theyll never find you
      make @victim disappear
      go|run|call|ring|tell ** police|guards|cops|judge ** see_how|see_what|deal_with_you_after|stops_breathing|regret|breathing|
        straight_to_yours|kill
      call the cops|police|guards ** kill|dead|out_in_an_hour|straight
      order|police|court|judge|guards|solicitor|paper ** wont|cant|doesnt|couldnt ** protect|stop|save|watch_you|stand_outside you|me|your|
        her|him|24
      can|could|will protect you from|me
      wont save you when|from|this
      piece|bit of paper ** stop|protect|scare
      only paper
      prison|jail doesnt|dont|wont|worth|isnt scare|for|bother|frighten|a_problem|enough
      do time|life for @victim
      happily|gladly do|go time|life|prison|to_jail|down
      plead guilty
      nothing [left] to lose now so|so_be|so_watch|and_you
      hope you like hospital|the_ambulance
      fire brigade takes
      make the most of this|it|your|them|him weekend|while_you_can|last|life
      enjoy it|them while it|you|lasts|they
      your|the last quiet|night|breath you|youll|on|ever !in|at|with|of
      ^ laugh now|while|all
      crying by sunday|tomorrow|tonight|the_weekend|when
      be the last thing|face|person|voice|man|one you|he|she
      be the reason you check|never|cant
      last thing|face|voice you|he|she ever|will|both see|hear
      next thing|face|knock|sound you|on ** see|feel|hear|door_is_me|is_me
      fist is the next
      your|her|his|tell_your man|boyfriend|husband|girlfriend|fella|brother|mate|new_man|new_boyfriend|new_girlfriend [had|to] better|watch|
        best [not|be|watch|run|his|her]
      better not be there|home|near|around|walking when|or|if|by|home
      better get better locks
      keep the|your curtains shut
      key and a temper|grudge
      still know|have your alarm|code
      lock_you|locks wont|cant keep|stop me
      your|his|her mother|mum|sister|nan|wife|kids walks|walk home alone|by_herself
      sister|nan|brother|mum gets the 0|bus|train
      better be gone|out when|or
      come|comes|step|steps|touch|touches|look|lay|goes ** near|foot|again|finger|on|my_kids|anywhere ** kill|break|hurt|hospital|burst|
        dead|smash|bury|batter|ground|die|legs
      gonna|going_to|be|get|getting get|be|getting murdered|killed|flogged|stabbed|shot|jumped !the_flu
      have you|him|her touched|killed|jumped|sorted|dealt_with|shot|stabbed|seen_to|done_over
      sort you|him|her out good|proper|when|once|myself
      ive|i got|bought|carry|have ** gun|shotgun|knife|blade|acid|machete|bullet ** you|your|him|her|ready|waiting|door|boot|everywhere_now
      dont go anywhere without it now
      in the boot with your
      acid in|on|over your|his|her
      bringing a|the|my knife|gun|bat|hammer|blade|machete next|with_me|this|tonight|for_him|for_her|for_you
      beat yo|your|his|her ass|arse
      lake|river|quarry|bog|canal is|s deep|cold this|tonight|and
      lakes deep
      curse|hex|juju|obeah|voodoo ** on_you|your_name|backside|done|paid
      mi go|a_go|ago kill|mash|chop|lick|beat
      i go finish|deal_with|wound|kill you
      te voy a matar
      nitakuonyesha
      will see who i am
      do something to you|him|her|both we|youll|that
      do something [very] bad to|and
      do something [very] bad $
      swear|honestly ** do something if
      over there and make you
      before i come over there
      again and i come in person
      coming to teach it
      you|she|he need|needs a lesson
      last time you made me angry|mad
      that was me being gentle
      have to hurt @victim
      something well|we_will both regret
      do something ** both regret
      im trying very hard not to
      you want war|a_war fine|grand|ok|youve|you
      want you to be afraid|scared
      make your life|lives hell|a_misery|miserable|a_living_hell|unbearable
      life [is|will] be|a|going_to_be|gonna_be [a] hell|living_hell|not_worth_living
      wish|wished youd|you_had|you_were never been_born|met_me|crossed_me|born
      wish youd been nicer
      dont sleep too|well|tonight
      lots of angry men about
      anybody could get in
      wouldnt make plans if
      you wont know when|what [hit|its|im]
      could be next week
      be hearing from me when
      ill be waiting [for_you] when|with|outside|in_the_dark
      i will be your nightmare
      no isnt and option
      have|take you|whats_mine one_last_time|whether_you|by_force|against
      dont care if you want|say
      wont get to say stop|no`,
    unless: `
      watch|mind|cover your back ** step|icy|ice|lifting
      see what happens when you leave|put|add
      what im|i like before|about|in_the_morning
      see what happens on|in|at|with|after|tomorrow|first|this_week
      where you|he|she live|work|stay these_days|anymore|or|and_i_like
      dont|not|only know|learned|knew where|your
      get you|him|her back for the|some|tenner|lunch|dinner|drinks|payday|coffee
      getting away with|from it all
      accidents happen mate|dont|its|no_worries|love|when|with|to
      better run ** bus|train|late|errands|bath
      hide|run and|a seek|bath|errands
      time|number is|are up on|in|at
      my brother|cousins|cousin|mates|lads|brothers ** help|lift|move|carry|wardrobe|sofa|van|collect|visiting|stay|wedding|dinner|boxes|
        home
      expect visitors sunday|saturday|at|for|from_the|on
      pay you a visit to|when|if
      payback for the|april
      make the most|of ** sun|sunshine|holiday|leave|weather|warm
      enjoy it|him|her|them while ** sun|sunshine|hot|fresh|leave|small|little|weather
      hard way that|how|last|to
      shame|pity if it|we|you|they|she|he rained|rains|missed|couldnt|lost_touch|clashed|didnt
      find you|him|her a|at|in|the|some|another|by|online|beside|near
      you belong to me $
      be hearing from me when the|about
      life hell is|was
      make the most of this sun|weather|place|summer|discount
      waiting for you when you|outside the|arrivals|with_coffee|land
      game|match ** ugly|dirty
      you wont know what to
      be there or else
      or else we could
      not|never threatening court
      only paper towels|plates
      in the river`,
  },
];

/** S3 in the person's texts; in the ex's it is S9 (s09-afraid.ts). */
export const violence: SignalRule = { code: "S3", mine: violentWords, theirs: [] };
