import { violentWords } from "./s03-violence.ts";
import { exposingWords } from "./s04-exposure.ts";
import type { SignalRule } from "./signal.ts";

/**
 * S9: the person is afraid of the ex, or the ex threatens, hurts, forces, follows, controls money or phone. The person tells it of the ex
 * ("he grabbed me by the throat", "im scared of her"); the ex shows it (threats of S3 and S4, orders, "who said you could go out", "kill
 * yourself"). Fear of being alone, of the dentist or of losing them is none.
 */
export const afraid: SignalRule = {
  code: "S9",
  mine: [
    {
      // Fear of them.
      patterns: `
        scared|afraid|frightened|terrified|fear|petrified|scarred|fearful|wary of him|her|them|you|my_ex|the_ex|what_he|what_she|what_you|
          what_hell|what_shell|what_they|how_he|how_she|when_he|when_she|his_temper|her_temper|going_home|your_temper|him_finding|
          her_finding !out_loud|losing|him_leaving|her_leaving|hurting
        he|she|they|ex|you|husband|wife|boyfriend|girlfriend|partner|hes|shes [really|still|just|actually|honestly|always|both] scares|
          scare|frightens|frighten|terrifies|terrify|scared|frightened|intimidates|intimidated|scaring|terrified|frightening me|us|the_kids|
          the_children|the_baby|my_mum
        im|i|i_am|were|always|constantly [just|so|always|really|genuinely|honestly|still] scared|afraid|frightened|terrified|fear|worried|
          feared ** hell|shell|he_will|she_will|he_might|she_might|hes_going|shes_going|he_is_going|you_will|youll|you_might|hes_gonna|
          shes_gonna|he_gonna|he_would|she_would|hed|shed|hes_coming|shes_coming|he_comes|he_finds|she_finds|you_find|he_found|he_turns_up|
          theyll ** kill|hurt|hit|find|come|do_something|turn_up|take_the|flip|snap|take_my|lose_it|me|show_up|get_me|harm|do
        scared|afraid|frightened|terrified|worried|too_scared to go_home|leave_him|leave_her|leave_you|be_in|answer_the_door|open_the_door|
          say_no|tell_him|tell_her|tell_you|go_outside|leave_the_house|sleep|break_up|end_it|be_alone_with|walk_home|go_back|get_out|
          report_him|report_her|disagree|speak_up|move !up_on_my_own_in_the_dark
        fear|feared|fearing|afraid|scared|frightened for my|our|the my|life|lives|safety|kids_safety|baby|childrens
        walking|walk|walked|tiptoe|tiptoeing on egg|eggshells|shells
        dont|do_not|didnt|never|not|cant [really|even] feel|felt|feeling safe with|around|near|from|when|in|at|living|here [him|her|you|
          them|home|the|my|he|she|my_own] him|her|you|them|he|she|house|home|own|same_house|flat
        not|isnt|arent safe with|around|near|from|at_home|in_my_own him|her|them|you|$
        what hell|shell|he|she [will|might|is_going_to|would] do to|if|when [to|i|me|he|she|us|my] me|us|leave|finds|find_out|the_kids|
          i_leave|my
        flinch|flinched|flinching|freeze|froze|panic|i_shake ** when_he|when_she|he_raises|she_raises|he_moves|she_moves|his_hand_goes|
          his_key|his_car|he_texts|you_raise|every_time_he|every_time_she`,
      unless: `
        scared|afraid|frightened|terrified|worried of|for|to|i|hell|shell ** lose|losing|leave_me|leaving|moved_on|spiders|dentist|heights|
          clowns|flying|exam|interview|driving|the_dark|needles|thunder|wasps|alone_forever|dying_alone|he_wont_come|she_wont_come|move_on|
          forget|find_someone|hes_over|shes_over|stop_loving|not_love|hate_me|reject|say_no_to_me
        scared|afraid|terrified of you|him|her|them|what hurting|leaving|dying|getting_hurt|falling|being_alone|being_sick|catching|choking|
          going|growing|losing|people_think|the_future|comes_next|happens_next
        scared|scare|scares me|us to_death|half|the_life|ringing|with|of|jumping|when_she_fell|when_he_fell|when_you_fell|lol
        dog|cat|thunder|film|movie|spider|wasp|horror|dark|thunderstorm|clown|clowns|fireworks ** scared|scares|frightened|terrified
        kids|noah|leo|mia|dog|cat is|are|was scared|afraid|frightened|terrified of
        feel safe with you|him|her now|again|always|today
        dont feel safe driving|cycling|crossing|lending|investing|in_that_car|on_that
        i|im|was|never scared you|her|him|them`,
      evenWhen: ["past", "reported"],
    },
    {
      // What they do or did.
      patterns: `
        he|she|they|ex|you|husband|wife|boyfriend|girlfriend|partner|youve|hes|shes|he_has|she_has|has|used_to|would [just|then|even|once|
          again|also|always|has|had|actually|literally|only|both|never_stops|keeps|kept|started|threatened_to] hit|hits|hitting|punched|
          punches|punching|slapped|slaps|slapping|kicked|kicks|kicking|choked|chokes|choking|strangled|strangles|strangling|grabbed|grabs|
          grabbing|shoved|shoves|pushed|pushes|pinned|beat|beats|beating|battered|dragged|bit|burned|burnt|headbutted|spat_at|spits_at|
          spat_on|raped|rapes|assaulted|attacked|hurt|hurts|throttled|smothered|whipped|threatened|threatens|threatening|stabbed|cut me|us|
          my|the_kids|the_baby|our !feelings|off_on_the_phone|heart|up_for|at_chess|at_fifa|ankle|deeply|so_bad_when_he_left|when_he_left|
          when_she_left|by_leaving|by_cheating|to_it|out|coffee|back
        he|she|you|they|ex|husband|hes|shes has|had|put|puts|got|wrapped|placed|his|her|your|around [put|got|his|her|your|had] [his|her|
          your|the|a] hand|hands|arm|arms|fingers|pillow|belt [round|around|on|over|to|at] [my|me] neck|throat|mouth|face|me|my_neck|
          my_throat
        he|she|they|you hurts|hurt me $
        had|has|have|got|dragged me by|bi the|my hair|throat|neck|arm|collar|wrist
        him lick|beat|box|tump|kick mi|me
        he|she|him keep beating|hitting|slapping|threatening me|mi
        mi|me fraid a|of him|her
        i am fearing him|her|my
        hands round|around|on|to my neck|throat
        put|puts|lay|laid|raise|raised|raises|lifted|lift|lifts his|her|your|a|hands|their hand|hands|fist|finger|on on|to|at me|us|the_kids
        couldnt|cant|unable|not breathe|able_to_breathe ** neck|throat|strangled|choked|pinned|on_top
        he|she|they|you|ex|hes|shes threw|throws|throwing|chucked|smashed|smashes|punched|punches|kicked|flung|broke ** at_me|at_us|my_head|
          the_wall|a_wall|past_my_face|next_to_my_head|my_phone|my_door !record
        punched|punches|kicked holes|a_hole|holes_in in|the
        threatened|threatens|threatening|said_hed|said_shed|says_hell|says_shell|told_me_hed|said_he_would|said_she_would|swore_hed|
          saying_hell|said_youd|you_said_youd|promised_hed [to|me|us] [to|with] kill|hurt|hit|burn|stab|take_the_kids|take_my_kids|post|
          leak|share_my|shoot|find_me|ruin|smash|beat_me|expose|destroy|harm|break_my|deport|poison|kick_my|end_me|release !favourite|
          then_made|the_letter|it_back
        he|she|they|ex|you|hes|shes|husband|brother|has|keeps threatened|threatening|threatens me|us|my_mum|my_family|my_life|to_kill|
          to_hurt|to_hit|to_burn|to_post|me_with|with_a !redundancy|the_deposit
        he|she|you|they|hes|shes ** threatening|threats|threatened|death_threats|blackmail|blackmailing|blackmailed ** me|text|messages|
          again|my_life|to_kill|us|with
        death threats|threat
        he|she|they|you|hes|shes|ex|husband|youve|used_to [wont|never|doesnt|dont|didnt|wouldnt|not|always|has|would|even|just|still|only|
          constantly|made] wont|doesnt|didnt|wouldnt|never|not|dont let|lets|letting|allow|allows|allowed me|us [go|see|have|leave|work|
          talk|drive|use|wear|out|eat|sleep|speak|get] [out|my|to|anywhere|with|in] see|friends|family|out|job|money|work|wear|leave|drive|
          phone|anywhere|bank|sleep|eat|doctor|college|a_say|talk_to|mum|card|alone|own
        he|she|they|you|hes|shes|husband|ex|wife|would|used_to [always|constantly|still|even|just|keeps|would|also|has] checks|check|
          checked|checking|goes_through|went_through|takes|took|taking|tracks|tracking|tracked|monitors|monitored|controls|controlled|hides|
          hid|smashed|locks|searches|deletes|demands|reads [all] [of|my] my phone|messages|location|money|bank|cards|card|bank_card|
          passport|keys|wages|emails|everything_i|every_move|car_keys|clothes|medication|pills|documents|visa|salary|calls|
          receipts !by_mistake|home
        he|she|they|hes|shes checks|tracks|monitors|controls what|where|who|when|everything|every i|im|i_do|i_wear|i_go|i_spend|i_see|i_eat|
          move
        controls|controlled|controlling|monitors|withholds|steals|stole|restricts my|our|all|the money|finances|everything_i|phone|wages|
          bank|life|every_penny|medication
        he|she|they|ex|husband|wife controls all
        controlling|possessive|abusive|violent|coercive|manipulative|aggressive|dangerous|volatile|narcissistic_abuse|unsafe relationship|
          marriage|husband|wife|boyfriend|girlfriend|partner|ex|man|woman|to_me|towards_me|with_me|behaviour|when_he|when_she|again|and|
          person|toward_me|behavior
        he|she|they|hes|shes|ex|husband|wife|boyfriend|girlfriend|you_were|you_are|youre [was|is|gets|got|became|being|can_be|would_get|
          turned] [really|so|very|always|a|bit|physically|verbally|emotionally|financially] abusive|violent|physical_with|aggressive_with|
          controlling|coercive !traffic|dog|cat|sport|game|film
        he|she gets|got|turns|becomes violent|physical|abusive|nasty_and_hits
        domestic abuse|violence|abuser
        abuse|abused|abuses|abusing|gaslit|gaslights|belittled|isolated|isolates|coerced|raped|molested|assaulted me|by|us|my|him|her|from
        abused|assaulted|raped|beaten|strangled|choked|hit|stalked|threatened|attacked|punched|slapped|controlled|forced|blackmailed|
          harassed|followed|hurt by|bi him|her|my_ex|them|my_husband|my_wife|my_boyfriend|my_girlfriend|my_partner|the_ex|you|someone_i
        sexually|sexual|marital assault|assaulted|abused|abuse|rape|coercion
        forced|forces|forcing|pressured|coerced|made|makes|guilted me|us [to|into|do|have|having] [have] sex|sexual|it_when|it_in|in_bed|
          things_in_bed|against_my|when_i_said_no|when_i_was_asleep|do_it_when
        forced me|himself|herself|us to|on|into|onto
        wouldnt|doesnt|didnt|wont|never take|listen|accept|stop|hear no|when [when|for] [i|an] said_no|answer|said_stop|asked|as|no
        he|she|they|ex|you|hes|shes|someone|my_ex [is|keeps|kept|has|been|wont|just|always|still|wont_stop] following|follows|stalking|
          stalks|stalked|harassing|harasses|harassed|showing_up|shows_up|turning_up|turns_up|turned_up|showed_up|driving_past|drives_past|
          parks_outside|sitting_outside|sits_outside|hacked|bombarding|drove_past|parked_outside|lurking|watching [up|on|at|
          outside] [outside|my|at] me|my|us|outside_my|house|work|flat|gym|door|unannounced !friends|back|on_insta
        he|she|wont|they wont leave|stop me_alone|following|calling|texting|turning !me_voicemail
        my|a|the|this|have_a|got_a stalker ** him|her|ex|police|scared|outside|following|again|wont !haha|i_was|is_what
        being|im_being|been|am|was|getting|get|got stalked|harassed|followed_by|watched_by|threatened|blackmailed|controlled|abused|
          bullied_by_my_ex|beaten
        he|she|they|you|ex|husband|hes|shes [has|have] locked|trapped|barricaded|blocked|kept me|us|the_door|my_way|the_exit in|inside|
          in_the|from_leaving|prisoner|so_i|up|there|and_i !on|hold|here_on_whatsapp
        he|she|hes|shes|ex|husband|boyfriend|partner ** has|owns|keeps|bought|got|carries a|an|his|the|my ** gun|knife|weapon|shotgun|
          machete|rifle|blade|firearms|gun_licence
        killed|kills|kicked|hurts|hurt|hurting|poisoned|drowned|strangled my|the|our cat|dog|pet|rabbit|puppy|kitten|pets|hamster !toe|foot
        bruise|bruises|black_eye|broken_rib|split_lip|busted_lip|handprint|finger_marks|marks ** he|she|from_him|from_her|neck|gave_me|
          when_he|grabbed|you_gave|his_fault
        gave|left me a|with [black|fat|a] bruise|bruises|eye|lip|marks|broken|concussion|black_eye|fat_lip
        pregnant ** hit|pushed|kicked|scared|hurt|threatened|violent|afraid
        hit|pushed|kicked|punched|shoved|violent|hurt ** while|when|was pregnant|i_was_pregnant
        he|she|they|ex made|makes|making me feel|think|believe ** crazy|worthless|scared|going_mad|stupid|unsafe
        walk|walking on eggshells
        gaslight~
        told|tells|telling|said|wrote me|i|he|she|you to|should|wished|hopes|hope|to_go [go] kill_myself|die|hang_myself|kms|end_it|
          end_my_life|i_was_dead|was_dead
        kill yourself you|he|she|they said|wrote|told|texted|messaged
        left|leaving|leave|escape|escaped|escaping|fled|flee|fleeing|run_away|got_away|getting_away|get_away from|him|her|an|my|the|because|
          you|safely [from|because|him|her|abusive|an|my] abusive|abuse|violent|violence|hits|hit_me|threatened|scared|he_hits|safely|
          danger|abuser|hurt_me|in_the_night|middle_of_the_night|refuge
        refuge|womens_aid|womans_aid|dv_shelter|domestic_violence_line|womens_shelter|safe_house|idva|marac|clares_law
        order|orders|injunction|non_mol|restraining against|on him|her|them|my_ex|you
        reported|report|called|calling|told|rang|phoned|went [him|her|the|to|it|you|police|on] [to|the|on|about] police|cops|guards|
          garda ** he|she|because|on_him|on_her|about_him|about_her|hit|again|threat|abuse|assault|he_hit
        i|me|we said|say|says_no|told_him|told_her|begged no|stop|him_to_stop|her_to_stop|to_stop|you_to_stop and|but he|she|you [didnt|
          kept|wouldnt|did|carried|still|just|kept_going]`,
      unless: `
        hit|hits|hitting|punched|kicked|slapped|pushed|beat|beats|attacked|hurt|choked|cut|burned|bit|grabbed|dragged|killed me|my|us|
          the_kids|our [up|with|at|to|in|on|off|a|out|feelings|heart|back|hand|ankle|toe|some|by|for|over|deeply|into|car] up|with_a_text|
          chess|fifa|mario|tennis|cards|coffee|drink|sandwich|pool|darts|scrabble|feelings|heart|hair|cake|fringe|the_shops|when_he_left|
          when_she_left|when_you_left|by_leaving|by_cheating|most|deeply|because_i_loved|pride|ego|toe|foot|door|mirror|bumper|
          back_in_school
        hurt|hurts|hurting me|us that|when_you|because|so|more|too|a_lot|by|deeply|and_i_hurt|but|the_most|to|badly|like_that
        beats|beat me at|to|in
        ball|stick|frisbee|snowball at me|us
        dragged me to|along|up|round|out ** karaoke|shops|party|gym|quiz|concert|gig|class|dinner|ikea
        checks in on
        waits for me ** son|bus_stop|gate|lunch|dog
        locked me out ** accident|keys|by_mistake|again_silly
        hit|hits me that|how|like|just|harder|hard|later|today|last_night_that|out_of|up|with_it
        pushed|pushes|push me to|away|into_therapy|harder|hard|too_far|on_the_swing
        kicked me out|off|from|under
        threw|throws|threw_out a party|wobbly|sickie|tantrum|ball|stick|surprise|shade|birthday|it_away|away
        broke|breaks my|the|your heart|news|record|ice|phone_screen_when|toe|leg|arm|silence|up|down
        cut me off|some|out|a_key|in
        grabbed me a|some|coffee|the_last
        cat|dog|toddler|baby|kitten|puppy|wasp|bee|bear|goose|swan|horse|baby_kicks ** bit|scratched|kicked|attacked|hit|punched|kicks|
          grabbed me
        baby kicked|kicks|kicking
        checks|check|checked my|the oil|tyres|homework|temperature|in|blood|teeth|hearing|eyes
        takes|took my|the breath|bins|car_to|temperature|blood|kids_to|dog|photo|picture|order|advice|side|time|hand|place|keys_by_mistake|
          job
        control freak|panel|centre|group|tower|the_remote|remote
        controlling interest|share
        abuse of|from the|power|fans|neighbours
        abusing|abuse my|the system|kindness|body|trust|privilege
        let me know|finish|explain|see_if|think|go_of|check|down|win|in_on|sleep_in
        stalker ** haha|insta|fridge
        following|follow|follows me on|back|around_the_kitchen
        watching|watched tv|netflix|telly|football
        turned|turns|showed|shows up to|for|late|early|with|drunk_to|at_the_party|on_time [the|work|my|dinner|pickup|flowers|soup|birthday]
        waits|waiting for_me_to_finish|in_line|tables
        violent game|film|movie|video|storm|storms|protest|crime|sickness|reaction
        aggressive cancer|treatment|driver|marketing|growth|dog|cat|salesman
        get physical therapy
        physical therapy|exam|copy|distance|touch|education|job|attraction
        dangerous road|dog|driving|corner|bend|curry|weather
        left bruise|bruises on_the_apple
        bruise|bruises|cut from football|rugby|falling|fell|netball|gym|climbing|bike|the_coffee_table
        my boss|teacher|manager|neighbour|landlord|colleague|coach ** threatened|threatens|scares|shouts|controls
        threatened with redundancy|eviction|relegation
        threatening to rain|leave|quit|resign|snow|retire
        domestic violence course|training|charity|essay|charity_shop|awareness
        made me feel|think ** safe|loved|happy|special|at_home|better|welcome|alive
        forced me to watch|eat|try|listen|rest|admit|take_a_break|go_to_the_doctor|laugh|relax|sleep|leave_early|think
        told me to go|get home|to_bed|for_it|some`,
      evenWhen: ["past", "reported"],
    },
  ],
  theirs: [
    ...violentWords,
    ...exposingWords,
    {
      // Orders, contempt, control, pursuit.
      patterns: `
        kill yourself|yourselves
        kys
        go die|and_die|hang_yourself|kill_yourself|jump_off|rot_in
        hope|wish you die|get_cancer|get_raped|get_hit|crash|drop_dead|rot|kill_yourself|suffer|get_hurt|were_dead|choke
        drop dead $
        better|rather off|see_you dead
        world would be better without you
        nobody|no_one would|will care|miss|notice|believe|cry ** you
        worthless|useless|pathetic|stupid|filthy|ungrateful|disgusting|fat|ugly|evil|lying|crazy|cheating|fucking [little|fucking|lying|
          cheating|ugly|fat|stupid] slut|whore|bitch|cunt|slag|hoe|slapper|tramp|bastard|prick|pig|cow|psycho|tart !dog_hair|weather
        slut|whore|slag|cunt|skank
        you belong|answer to me
        your|you_are mine|my_property|my_wife|my_woman|my_girl|nothing_without_me|nothing_without !turn
        your|you_are nothing|worthless|no_one|nobody|a_waste_of_space without me|and_you_know|$
        no|nobody|no_one [one|other|man|woman|else] will|would|else|is_gonna [ever|else] want|love|have|touch|look|put_up you|with|at
        wont let|allow you leave|go|see|take|move_on|forget|have|be_with|walk_away|have_the_kids
        not|never letting|let|allowing you go|leave|walk_away|take|be_with|do_this
        you|ur not|arent|aint|cant|are_not|will_not|wont [allowed|gonna|going|be|to|just|ever|going_to] [to|allowed|ever|just] leave_me|
          leave_this_house|see_him|see_her|talk_to_him|talk_to_other|talk_to_men|go_out|wear_that|see_your|work_there|go_anywhere|get_away|
          be_with_anyone|escape|ignore_me|leave_the_house|divorce_me|have_friends|take_my_kids|take_my_children|see_them|take_the_kids
        who|who_the_fuck|who_the_hell gave|said|told you permission|could|to [could|to] go|wear|leave|see|talk|post|cut|spend
        i|did|didnt said|say|tell|told [you|i] you|could|not [could|to|not] [to|not] leave|wear|go_out|see|talk|speak|spend|post
        do as|what your|you_are|i told|say|tell
        where|who [the] [fuck|hell] [are|were|was] you [with] ** answer_me|tell_me_now|right_now_answer|dont_lie|slut|bitch|fuck
        where|who the fuck|hell are|were you
        ^ who were you with ?
        who are|were|is|was you|that|he|she with|texting|talking|out_with|man|guy|messaging|liking ** tell|now|answer|him|her|last_night|
          slut|i_saw|i_know|dont_lie|lie
        send|show|give me your|a|the location|live_location|password|passwords|phone|passcode|pin|bank|photo_of_where|picture_of_where|
          a_picture_to_prove|proof !you_paid|of_purchase|of_address
        turn|put|switch|share your|back location|find_my|on [location|back|on|your|find_my] [on|back|location]
        why is|did|have|was your|you location|phone|turn|turned|off|switch|deleted [off|location|your|phone] off|turned_off|location|
          on_silent
        answer|pick_up|ring|reply|call [me|your|the] [fucking|phone] [phone|right] bitch|or_else|or_ill|or_im_coming|slut|this_second|
          this_instant|when_i_call|immediately
        answer me bitch|now|right_now|when|or
        ^ answer me $
        answer your|the fucking phone
        i can|will|know|see|saw|always|have|got|still [can|always|still|will|see|know|your|know_exactly|been] see|know|knew|saw|where|read|
          seen|have|hear|everything|your|find [where|what|who|everything|your|you|when] [you|your|everything] are|were|location|messages|
          went|with|doing|live|you_were|phone|do|at|going|emails|read|see|last_seen|camera|password|passwords|work|leave|park|walking|
          home !mean|from_in|you_at_pickup|coming_from|how_you_feel
        i|ive read|been_reading|went_through|seen|checked your messages|texts|emails|dms|whatsapps|phone|diary|chats !and_i|thanks|about|
          yesterday|earlier|this_morning|again
        saw|seen|watched|followed|drove|driven|parked|been|sat|was|i_was|waited|waiting|come|came you|past|outside|your|watching|by|round|
          following [past|outside|your|leave|house|last|with|home|at|get|work|flat|from|walking|in_your|him] house|flat|work|home|him|her|
          street|window|last_night|leave|car|gym|outside|get_in|door|with_that|them|night !kids|school|collect|drop|handover|pick_up
        i know where|what|who|which you|your|shes|hes ** live|work|are|were|park|stay|sleep|with|went|doing|go|gym|drink|been|moved|
          school !mean|stand|want|feel|said|meant
        im|i_am watching|following|tracking|coming_for|coming_to_get|behind you|your !in_the_queue|on_this|100|from_the_sidelines|perform|
          play|in_mario
        ill|i_will be watching|following|outside|waiting_outside|tracking|behind_you|coming_for you|your|work|house|flat|$ !play|perform|
          swim|in_the_match|with
        im|been|was|i_am outside|parked|sat|sitting|standing|waiting ** your|the house|flat|work|window|door|gym|street|place|road !with|
          to_collect|ready|as|for_the_kids
        if|unless|once|when you|you_ever [ever|dare|try|even|don|think] leave|dare|take|block|ignore|tell|divorce|walk|go_near|talk_to|see|
          bring|call_the ** ill|i_will|you_will_regret|youll_regret|wont_see|find_you|kill|hurt|never_see|end_you !come_back|for_the_kids|
          collect
        dont you [ever|fucking] dare [ever|fucking] leave_me|ignore|talk|tell|hang_up|walk_away|block|call_the_police|see|touch|look|speak|
          answer_back|disrespect !let_go
        how dare you
        look|see what you made|make|did|forced|are_making me [do]
        you made|make|making|forced|pushed|drove me do_it|do_this|hit|hurt|angry|lose_it|violent|like_this|do_that|to_it !about_the_biscuits
        wouldnt|didnt|dont|never have|need|had|want [to|had_to|have_to] [to] hit|hurt|slap|do|shout|push|get_like|lose|get_so|
          raise ** if_you|you|had|unless
        i|im only|just|barely|hardly|never|sorry_i|sorry_for|didnt_mean_to|mean_to hit|hurt|slapped|slap|pushed|push|grabbed|grab|shoved|
          choked|strangled|hitting|slapping|pushing|grabbing|touched|choking|scaring [ting] you|once|cos
        it was just|only|barely a [little|light|one] slap|push|slaps|shove|tap|smack
        it was one slap|push|shove
        no one|nobody|police|court|judge|they|people|everyone will|would|wont|is|thinks|knows ** believe|side|your_word|take_your|crazy|
          mental
        they|everyone|people|nobody will [never] believe you|your
        you wont|cant|will_not|couldnt survive|last|cope|manage|make_it without|a|on [me|day|week|your]
        give|hand|send|transfer|pay me|over|back your|my|the|all|back|over|it [wages|card|your|phone|bank|my|money|kids|me] card|wages|
          phone|passport|keys_now|money_now|your_phone|bank_card !deposit|for_the_rent|half
        i|ive|im took|take|have|got|cancelled|froze|emptied|hid|hidden|keeping|cut|stopped|blocked|frozen your|the|all passport|card|cards|
          bank_card|documents|account|money|phone|keys|birth_certificate|medication|visa|inhaler|allowance ** until|so|you|wont|not|now|see|
          and
        you owe|have_to|must|should|need_to|will me|give|sleep|have|do|come [sex|have|sleep|it|give|with|to] sex|sleep_with|your_body|
          whether|your_duty|duty|as_my_wife|wifely|it_whether
        youre|you_are|its my|your wife|right|duty|my_right|job|body
        come|get|be home|here|back_here|back_home [right] now|this_second|immediately|or_else|or_ill|or_im|before_i !cake|kettle
        last|final chance|warning or|before_i|then_i|bitch
        this is your last|final chance|warning
        say|admit|apologise|beg|kneel ** now_or|right_now_or|on_your_knees|or_else|like_a_good|to_my_face_or
        beg me|for_it
        delete|block|unfollow|unfriend|stop_talking_to|stop_seeing|cut_off him|her|that_man|those_guys|your_male_friends|every_man|all_men|
          your_friends [now|or|from] [now|or|your] [phone|insta|i] $
        delete him|her|them|that now|or|from
        im not|never|aint leaving|stopping|going_anywhere|gonna_stop|going_to_stop|letting_you [you|alone|until] go|leave|walk_away|till|
          away|take !in_a_mess|that_easy_come
        im never letting|leaving you
        im not leaving|letting you alone|go|leave
        i wont|will_not|never|will_never|aint|am_never stop|leave|give|let|gonna|leaving|rest [you|up|until|calling|texting|following|
          looking|alone|stop|go] [until|alone|calling|go] alone|until|calling|texting|looking|following|find_you
        ill|i_will|im_going_to|gonna|imma keep|keep_on calling|ringing|texting|coming|messaging|turning_up|waiting ** until|you`,
      unless: `
        worthless|useless|stupid|ugly|mad|crazy|fat|evil|dirty|lying dog|cow|pig|cat|bitch ** at_the|resting
        your mine|turn|my wife|girl|hero|best_friend|favourite ** always|happy|thanks|and_i_love|proud
        youre|you_are my wife|girl|woman happy_birthday|i_love|and_i
        i can|will|know|see|saw|always ** point|perspective|why|mean|upset|hurting|happy|tired|busy|working_hard|both_sides
        ill|i_will find you at|a|the|in|by|some|another|outside_the|when_you_land|near
        i know where|what|who you|your mean|are_coming|come_from|want|went_through|think|like|need|feel|do_for_a_living|said
        i saw you at|in|on|with the|school|kids|news|nan|mum
        where are|were you meeting|parking|sitting|on_the|for|standing|staying_for|based
        im|been|was outside|parked|waiting with|for_the|as|ready|to|kids|if_you|in_the_usual
        waiting for you to|at|in|with|inside [arrivals|the_station|decide|reply_about|tell|finish|let_me|sign]
        come home|back safe|soon_mum|late|for_tea|for_christmas|to_visit|when_you_can|early_if|with|to_collect
        come here|over|in now ** cake|kettle|kids
        be home|back|in by|before|at|now|or ** kids|delivery|school|pickup|dinner|plumber
        send|show|give|share me|your|the location|address|photo of|for_the|pin|so_i_can_find|to_the|when ** pub|restaurant|party|pickup|
          meeting|venue|receipt|school
        send me|over the|a|your password|photo|location|pin ** netflix|wifi|school_portal|receipt|boiler|meter|for_the_pickup
        give me back|the|your phone|keys ** ring|house|when|at_handover|bill
        last|final chance|time|warning to|for|before ** see|sale|panto|tickets|rsvp|exhibition|discount|order
        you made me laugh|smile|happy|proud|think|a|tea|feel|realise|see|cry_laughing|dinner|breakfast|a_better|want
        look what you made|did ** beautiful|lovely|proud|cake|baby|great
        dont you dare miss|forget|worry|pay|wash|cry|touch_that_bill|apologise|eat|spoil
        hope you die laughing|of_old
        location of|for the|your|our|a
        how dare you eat|have|look_so|finish
        didnt|dont|never mean|want to hurt you
        sorry i|for hurting|hurt you
        nobody would|will believe|notice|care|miss it|if_we|the|how
        they will|wont believe it|how|this|what_happened
        never|not|wont stop|give_up|rest|leave loving|caring|you_behind|being|trying|hoping|thinking|up_on|believing
        im not going to|leaving stop_you|argue|ask|contact|until_0|the|work|for_work|yet
        i took|take|have your|the keys|phone|card|passport by|home|in|with|here|for|ready|to_the|safe`,
    },
  ],
};
