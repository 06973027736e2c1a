import type { SignalRule } from "./signal.ts";

/**
 * S6: the ex said no contact, blocked the person or changed their number. The person tells of it ("she told me to stop texting", "blocked me
 * on everything"); the ex says it ("please stop writing to me"). The person's own no contact ("day 5 of no contact", "i blocked him") and
 * "stop texting me at work, ring instead" are none.
 */
export const askedToStop: SignalRule = {
  code: "S6",
  mine: [
    {
      // What they said, told by the person.
      patterns: `
        you|he|she|they|ex|partner|husband|wife|you_have|youve|he_has|she_has|theyve|shes|hes|girlfriend|boyfriend [already|clearly|once|
          both|have|just|keep|literally] told|asked|said|begged|warned|wrote|texted|messaged|wants|want|wanted|ordered|says|insists|
          demanded|made_it_clear|made_clear|emailed [to] [me|us] [that|again|twice|clearly|very|you|she|he|they|i|to|back|it|dont_want|
          doesnt_want|didnt_want] [to|she|he|you|it|dont|doesnt|want|wants] [to|never|not|me|please] [please|to|just|want] stop|leave|never|
          not|no|dont|quit|go_away|stay|back|cease|lose|delete ** writing|texting|messaging|contact|contacting|calling|ringing|alone|text|
          write|message|call|ring|speak|reach|emailing|contact_her|contact_him|away_from|off|number|bother|dming|pestering|harassing|
          reaching
        told|asked|begged|wants|wanted|asking|telling me|us to|not [to] [please|just|fully] leave|stop|not|quit|stay|never|go|back|contact|
          message|text|call|ring|write|give_her_space_and ** alone|writing|texting|messaging|contact|contacting|calling|away|off|message|
          text|call|write|ring|her_space_and_not
        told|asked me|us not to contact|message|text|call|ring|write|reach|email|come_near|come_round|dm|speak|approach
        asked|told|said|wants|wanted|requested|demanded|insists_on|insisted_on|asking|needs [me|us|for|to_go|there_be|there_to_be|we|it|to|
          i|to_do|be] [for|to|go|be|we|i] [complete|total|full|strict|absolutely|zero] no|zero contact
        said|says|told_me|insists no [more] contact|messages|texts|calls|communication
        said|says [please] dont|do_not|stop|never contact|message|text|call|ring|write|messaging|texting|contacting|calling|ringing|writing|
          speak_to_me|come_near|dm|bother
        doesnt|dont|didnt|does_not|never|no_longer want|wants|wanted|wish|wishes [to|me|any|further] [to|hear|contact|speak|be|from] [hear|
          speak|talk|contact|contacted|see|any|contacting|from|messaging|communicate] [from|to|me|with|by|contact|her|him|you] [me|again|
          anymore|contact|ever] me|contact|again|anymore|by_me|with_me|ever_again
        i know you|she|he|they|your|shes|hes ** dont_want|said|asked|told|doesnt_want|didnt_want|blocked|want_no|wants_no ** hear_from_me|
          contact|text|message|stop|me_to|no_contact|write|talk_to_me|not_to|alone|space_and
        i know im|i_am|i not|shouldnt|wasnt|were|was [supposed|meant|allowed] to contact|message|text|write|be_contacting|call|be_messaging|
          be_writing|be_texting ** said|asked|told|blocked
        i know im|i_am|i not supposed|meant|allowed to text|message|contact|write|call|ring|be_texting|be_messaging|be_writing|talk
        i know i shouldnt|should_not|shouldn_t be [writing|texting|messaging|contacting|calling] ** said|asked|told|blocked|you
        i know i shouldnt|should_not write|text|message|contact|be_writing|be_texting|be_messaging
        not supposed|meant|allowed to text|message|contact|write_to you|her|him
        last|final message|text|words|email was|said|is|were ** leave_me_alone|stop|dont|contact|alone
        he|she|they|you made it clear ** dont|doesnt|didnt|not|no contact|message|hear|talk|see|write|text|messaging
        told|asked me to stop [txting|texting|messaging|calling|writing|contacting|$] !smoking|worrying|drinking|apologising|crying|talking|
          singing|at|buying|by|snoring|swearing|eating|and_think|being|for|fidgeting
        you|he|she said|wrote|wrote_that|says|texted|replied ** never|not|stop|dont contact|message|text|write|call|messaging|texting|
          contacting|writing
        she|he|they needs|wants|asked|told|begged ** stop texting|messaging|contacting|calling|writing
        you wrote that i should never
        said its over and stop
        i know theres|there_is to be no contact
        even though|after you|she|he|they told|asked|said|blocked
        respect|respecting|ignored|ignoring|against|despite|honour|broke|breaking|broken|break ** request|wish|wishes|boundary|
          no_contact_rule|ask ** contact|stop|no|message|space|alone
        last|final message|text|email|thing he|she|you|they sent|said|wrote was ** contact|alone|stop|never|goodbye_dont
        she|he|you|they said|told_me to never|not ever
        wants|want|wanted|asked_for|needs nothing to do with me
        cease|desist letter|and
        leave her|him|them alone she|he|they said|says|told|asked
        to leave her|him|them|you alone !time|kids|children
        lose her|his|my|their|your number
        said|says|told ** lose_her_number|lose_his_number|delete_her_number|delete_his_number|delete_my_number
        no means no she|he|they|said
        said [that|it] [this|that|it] [is|was|it] the|her|his last|final time|message|reply|response|conversation
        said goodbye for_good|forever|and_blocked|and_then_blocked`,
      unless: `
        told|asked|wants|said|begged|tell|telling|ask|want ** stop|quit|not|never ** smoking|drinking|swearing|worrying|crying|apologising|
          apologizing|vaping|snoring|shouting|buying|eating|calling_him_babe|leaving|biting
        boss|mum|dad|sister|brother|teacher|doctor|kids|landlord|leo|friends|friend|therapist|counsellor|mates|mate|neighbour|neighbours|
          school ** told|asked|said|wants|says|doesnt|want
        i|ive told|asked|said|want|wanted|begged|am_doing|started
        told you|him|her|them to stop|not|leave
        asked|told you|him|her|them not to
        you asked|said|told ** no_texts_after|not_to_call_after|not_to_ring_before|not_to_call_before|not_to_text_after
        contact lens|lenses|sport|details|centre|dermatitis
        not to call|ring|text|message|write|contact before|after|during|at|until|while|for_a_week|on_the_landline|so_late|between
        want to hear|talk|speak|know about|the|that|how|what|more
        hear from you|him|her|them
        call him|her|it names|that|babe
        no contact day|week|sports|since_i|rule_day|with_the_ball|challenge
        doesnt|dont want you|him|her to
        doesnt|dont want me|you|him|her going|driving|eating|coming|worrying|drinking|paying
        told me to leave|stop work|the_house|early|at|by|now|it|worrying|being`,
      evenWhen: ["reported", "negated", "past"],
    },
    {
      // Blocked, a new number, unfriended.
      patterns: `
        you|he|she|they|ex|hes|shes|youve|theyve|he_has|she_has|wife|husband|partner|girlfriend|boyfriend [have|has|even|already|just|then|
          went_and|finally|completely|fully|straight_up|literally|only|both] [just|now|already|even|also|then] blocked|blockd|blokd|blocks|
          block [me|my|us] me|my|everything
        blocked|blockd|blokd|blocking me on|everywhere|from|off|again|straight|after|and|in|across|completely|out_of_everything|for|this|
          last|yesterday|today|2|so|then|when|without|too|now
        blocked|blockd|blokd me|my $
        blocked my number|email|account|new_number|second
        blocked on|from|off everything|all|every|whatsapp|insta|instagram|facebook|fb|snap|snapchat|tiktok|messenger|imessage|socials|
          social|her|his|telegram|linkedin|venmo|spotify
        blocked everywhere|across_everything|on_all
        blocking me|my
        been|got|was|im|i_am|am|getting|i_got [just|been|now|completely|fully] blocked [by|on|again|everywhere|from|off|and|in|there|too|
          cos|so|on_here|after] [her|him|them|everything|whatsapp|insta|facebook|snap|my_ex]
        blocked by|bi her|him|them|you|my|the_ex
        have me|my blocked
        has|have|got me|my_number blocked
        unblock me
        unblocked|unblock ** then|and|again ** blocked|block
        changed|changing|change|new|got_a_new|switched her|his|their|your|my_exs number|phone_number|sim
        number ** changed|disconnected|not_in_service|no_longer_in_service|out_of_service|doesnt_exist|not_recognised|dead !my
        changed numbers|number|her_no|his_no
        he|she|they|you|ex got a new|different number|sim|phone_number !plate
        he|she|they|ex|you unfriended|unfollowed me|us|$
        deleted|removed|unfriended|unfollowed|unadded me on|from|off|everywhere|and|everything
        blocked|removed|deleted|unfollowed ** all|every ** socials|platforms|apps|accounts|platform
        messages|texts ** dont|not|wont|arent|stopped|only ** deliver|delivered|delivering|going_through|go_through|one_tick|single_tick
        one|single|grey tick !boxes
        straight to voicemail|voice_mail
        goes|going|went straight to voicemail
        from|made|using|with|on|got|this_is|texting_from|its|created|set_up a|my|another|new|different|mums|mates|friends|sisters|burner|
          second|fake [new|different|mates|burner|second] number|account|phone|profile|sim|app ** blocked|block|since_you|because_you
        you|he|she cant|can_not block this|me_here|my_mates
        only way|place|app|channel ** not_blocked|havent_blocked|havent_been_blocked|hasnt_blocked|reach_you|arent_blocked|forgot_to_block|
          didnt_block|u_havent_blocked
        havent|hasnt|forgot|forgotten|didnt|not|yet blocked|to_block|block me|my here|on|email|yet|from`,
      unless: `
        i|ive|id|ill blocked|block|unfriended|unfollowed|deleted|removed|changed|blocking
        blocked|blocking road|drain|nose|sink|toilet|drive|driveway|street|pipe|gutter|view|path|bin|artery|number_plate|calendar|time|
          account_for|card
        sink|drain|road|nose|toilet|pipe|drive|shower|gutters|street|driveway|way|loo|ears|bank|card|lane ** blocked
        my|the|mates|sisters|brothers|mums|landlords|kids ** number|sim changed|has_changed|is_new|new
        block|blocked me|my out|the_sun|view|in|time|card|driveway|car
        blocking|blocked me in
        grandad|grandma|nan|mum|dad|gran|boss|landlord changed|has|got|switched [a] [his|her|their|new] number
        the doctors|doctor|gp|bank|dentist|plumber|vet goes|went straight
        blocked me in|nose|drain|card|view|drive|driveway
        changed my number|mind
        tick box|boxes|off|list
        her|his|their|your phone_bill|number_plate
        deleted|removed me|us from the|work|group|rota|class|whatsapp_group|lease|mailing|mortgage|account|policy|contract
        straight to voicemail ** bank|doctor|gp|landlord|council|dentist|plumber|vet|surgery|helpline
        one tick|box
        new|changed your number plate|one`,
      evenWhen: ["reported", "negated", "past"],
    },
  ],
  theirs: [
    {
      patterns: `
        stop|quit|cease [fucking|bloody|all|any|please|trying_to|the] contacting|texting|texing|txting|messaging|msging|calling|ringing|
          writing|emailing|dming|phoning|contact|text|message|harassing|pestering|bothering|stalking|following|chasing|sending|reaching|
          bombarding|commenting|liking|viewing|trying_to [to|out|with] [me|my|us|these|this|stuff|things|flowers|gifts|anything|
          letters] [me|my|us|these|flowers|things|letters]
        stop|quit trying|tryna|attempting to contact|reach|get_in_touch|talk_to|call|message|see|speak|get_hold|get_me_back|win_me_back
        stop with the|all|these texts|messages|calls|flowers|gifts|letters|emails
        ^ stop it|this [please|now] $
        please stop this|it $
        ^ [please|just] stop $
        please just stop $
        blocking your number|account|this|all
        leave me tf|the_fuck|the_hell|fucking alone
        leave me and my|the ** alone
        wont|not_going_to|not_gonna be replying|answering|responding again|anymore|to_this|from_here|to_you|any_more
        call|text|message|contact me again and
        stop coming|turning_up|showing_up to|at|near my|me|the
        forget about me|us
        its over stop
        over stop
        please stop $
        no more [of] [these|your|the] texts|messages|calls|contact|emails|letters|gifts|flowers|dms|visits|voicemails !than|on|to|from_me|
          about|in_person
        dont|do_not|never|pls_dont|stop|dont_ever|do_not_ever|don_t [ever|please|you_dare|try_to|even|fucking|bother] contact|text|message|
          call|ring|write|email|dm|phone|reach_out|reply|respond|speak_to|talk_to|come_near|approach|messaging|contacting|come_to_my|
          come_here|come_round|come_back|come_by|turn_up|show_up|send|bother|add|follow|texting|look_for [to|at] [me|my|here|us|anything|
          this|any] again|ever|anymore|any_more|any_further|from_now_on|please|no_more|at_all|under_any|unless|or|period|please_and|
          in_any_way|i_mean_it|for_any_reason
        dont|do_not|never [ever|please] contact|text|message|call|ring|write_to|email|dm|phone|approach|come_near|speak_to|talk_to|bother|
          harass me|my_family|my_mum|us|my_friends !at_work|when|about_the_rent|to|today|tonight|for_a_lift|at_0|before|early|so|
          on_this_number|names|between|yet
        dont|do_not|never want|wanna|wish|wants to|you|any|ur [to] hear|see|speak|talk|contact|contacting|be_in_contact|messages|further|
          more|have_contact|messaging|texting|communicate ** from_you|to_you|you|me|again|ever|anymore|contact|with_you
        dont|do_not|never want you [to] near|around|contacting|to_contact|to_message|to_text|to_call|to_write|messaging|texting|calling|
          anywhere_near|at_my_house|at_my_door|to_come_here|in_my_life !to_feel
        dont|do_not|no_longer|never|want want|wish|nothing any|further|more|zero|no|to contact|communication|messages|do_with_you
        want|need|asking_for|require|asked_for|going|this_is|asking_you_for|would_like|id_like|need_to_go|want_to_go|lets_do|doing|wants|
          there_will_be|there_can_be [absolutely|total|complete|full|strict|to_be|to_have|to_go|you_to] no [more|further] contact|
          communication
        no contact from|at_all|please|whatsoever|means|of_any|with_you|between_us|again|anymore|ever !today|number|details|until|for_30|
          for_a_month
        leave me|us|my_family alone|be|in_peace !with_the|for_a_minute|time
        leave me the fuck|hell alone
        go away $
        go away and
        just|please|now go away
        get out of my life|my_head
        stay|keep|keeping away|clear|off from|of|my [me|us|my|my_house|him|her] !drugs|the_cake
        stay out of my life
        back off $
        back the fuck off
        lose|delete|forget|erase|remove|bin my number|contact|no|details|address|me_from
        forget i|me|about|my exist|existed|us|you|number
        im|i_am|i|ive|ill|gonna|going_to|i_will|i_have|we_are|about_to [now|just|have|already|be|to|gonna|going|going_to] [to] block|
          blocking|blocked [you|ur|this|ya|the] you|ur|this|number|ya|everywhere
        your|you_are|consider_yourself|you blocked $
        ^ blocked [and] [reported|bye|goodbye|everywhere|u] $
        ur blocked bye|everywhere|now|on|from
        will block|have_blocked|am_blocking you|this|ur
        changing|changed|change|new|getting_a_new my number|phone_number|sim|locks|email !one
        this is|my|was my|the|last|final last|final|message|text|reply|time|response|word|warning [message|text|reply|time|response|warning|
          communication|contact] [to|i|from|you|before|ill|with|and] to|i|from|before|ill|and|you
        i [have|already|ve|clearly] [already|clearly] asked|told|begged|told_you|asked_you you|$ [to] stop|leave_me|not_to|no_contact|
          leave_us|go_away !worrying|smoking|the|buying
        i [have] said no_contact|stop|leave_me_alone|dont_contact|no_more
        i made it clear
        wont|will_not|not_going_to|not_gonna be_replying|reply|be_responding|respond|be_answering|answer|engage|read_these|
          be_reading [to] again|any_more|anymore|further|you|your|from_here|after_this|this|messages
        never want|wanna|need to see|speak|hear|talk
        leave it there|alone|at_that please|now|ok|and
        we have|got nothing [more|left] to say|talk|discuss|speak
        we are done talking
        im done talking|with_you|replying|explaining|with_this_conversation
        theres|there_is nothing [more|left|else] [left] to|for_us_to say|discuss|talk
        there is|s nothing more|left|else to say|discuss
        nothing left to say|discuss|talk_about !parting
        my answer is|was|s no|still_no|final
        no means no
        its|it|is over|done|finished stop|leave_me|please_stop|dont_contact|please_leave|so_stop|so_please_stop|and_i_want_no
        if you|ur contact|message|text|call|come|keep|dont_stop|continue|write|show_up|turn_up|ring|try|email|send ** police|guards|cops|
          block|solicitor|report|again_i|order|harassment|reporting|calling_the
        call|ring|calling|report the|you|it|this police|cops|guards|to_the_police|as_harassment if|next|unless
        this is harassment|stalking|getting_creepy|creepy
        your|you_are|you harassing|stalking|scaring|frightening|bothering|pestering|creeping me|us|my|her
        you need to leave_me|stop|move_on|let_me_go|let_go|respect|accept|go_away
        respect my|that|the|what boundaries|boundary|decision|wishes|wish|i|space|privacy|silence|no
        i asked for space|time_and_space|no_contact
        i need space|you_to_stop|you_to_leave|you_gone|no_contact
        give me space|peace|room !bar|station|for
        please respect
        not interested in|anymore|stop|so|please|and !the|buying|football
        i unfriended|unfollowed|removed|deleted|muted|blocked you|ur
        through my|a|the solicitor|lawyer|mum|sister|app only|from_now_on|please
        everything|contact|anything|all_contact|communication [from_now_on|else|should|about_the_kids] ** through|via my|a|the solicitor|
          lawyer|mum|sister|app|parenting_app
        only contact|message|text me|about about|the|kids|through|regarding|if
        kids|children only|stuff_only|and_nothing_else
        dont|do_not|never come|turn|show|be|go near|to|up|at|back|here|around|anywhere|by [my|the|me|here|near|again|at] me|my|house|work|
          again|mine|here|family|us
        not|arent|you_arent|never welcome here|at|in_my|round|anymore
        leave my|our|the family|mum|friends|sister|mates|parents|kids|boyfriend|girlfriend alone|out
        dont|do_not|stop send|sending me|my|us flowers|gifts|anything|money|letters|any|stuff|messages|things|songs`,
      unless: `
        stop texting|messaging|calling|ringing|sending|emailing me|you|and|when|while|about|the|in|at|my|this ** driving|work|at_work|
          number_ring|memes|spoilers|the_group|group_chat|call_me|ring_me_instead|ring_instead|use_this|haha|landline|old_number|
          cat_pictures|in_class|meetings
        dont|do_not|never text|call|ring|message|write|email ** driving|work_phone|in_a_meeting|on_shift|after_0|before_0|at_work|when_im|
          while_im|old_number|landline|til|unless_its_urgent|this_number|during|on_nights|baby_sleeps|use_the|im_asleep|yet
        dont call me|him|her|it|us babe|that|names|a|by|an_idiot|darling|ma|sir|at_0|till
        dont|do_not ring|call|text the|him|her|them|dad|my_mum|bell|doorbell|school|landlord|before|until
        dont send|dont_bring|stop_sending me memes|spoilers|any_more_dog|reels|tiktoks
        dont reply|respond to|now|yet the|that|this|email|landlord|if|straight|right
        dont come|go|turn up|back|here|round|home early|late|hungry|without|empty|before|until|yet|if_youre_sick|before_0|by_bus|for_a
        dont come near|to me|us if|with|im|i_have|ive ** cold|flu|covid|sick|ill|garlic|onions|bug|contagious
        leave me alone with|for|in
        stop it|this haha|youre|im_blushing|at
        stop it youre|im|haha|i_cant
        go away for|to|with|next|this
        nothing left|more|else to eat|drink|pay|sign|wear|pack|do
        not|dont want to talk|hear|see about|that_film|it|the|anything
        dont want you to be|worry|feel|pay|miss|drive|think|go|lose|forget|catch|get|have_to|rush
        stay away from|off the oven|fire|hob|dog|water|drugs|drink|cake|that|edge|road|cliff|chocolate|garlic
        keep away from fire|pets|children|the
        keep off the grass
        lose my number plate|one
        change|changed|new|changing my number plate|mind
        changed|changing the locks
        new number from|is|one
        my new number
        im|i blocking|blocked|block [the|up|off|out|your] drive|driveway|car|friday|monday|weekend|out|road|sink|toilet|time|calendar|drain|
          path
        back off the|gear
        wont|will_not be replying|answering today|tonight|till|this_afternoon|for
        last message|text|reply before|of|tonight|for|about|on [the]
        this is my last reply|message|text before|tonight|for_now|of_the
        respect my elders
        give me space to park|in
        i need space in|on|for
        not interested in the|buying|football
        only message|text|contact me|about ** lift|late|friday
        it over with
        report the|it|this pothole|leak|fault|bin|accident|crash`,
      evenWhen: ["reported", "past"],
    },
  ],
};
