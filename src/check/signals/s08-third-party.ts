import type { SignalRule } from "./signal.ts";

/**
 * S8: somebody else used after silence, or messages that pile up without an answer. The person asks a friend to pass on, ask, watch or speak
 * for them ("tell her i miss her", "can you find out if hes seeing anyone"), or counts what was not answered ("sent 4 messages, nothing"). The ex
 * says that it happened ("stop asking my sister about me"). A handover told through grandparents and a plain hello to a friend are none.
 */
export const thirdParty: SignalRule = {
  code: "S8",
  mine: [
    {
      // Passing on, asking, speaking for.
      patterns: `
        tell|let|remind her|him|them|my_ex [know|that] [that] i|im|ive|ill|id [still|just|really|cant|am|was|will|have|never|always] still|
          love|miss|sorry|loved|cant|never|think|thinking|want|wanted|need|asked|was_asking|forgive|wish|hope|said|changed|waiting|wait|
          meant|trying|here|better|in_therapy|willing|would|ready|havent|not_ok|struggling|broken|hurting|didnt
        tell|let her|him|them|my_ex i [said] hi|love|miss|sorry|still !her_spuds|her_gravy|her_cooking|him_to|her_and_her
        tell her|him|them|my_ex im|i_am sorry|here|not_ok|waiting|broken|heartbroken|struggling|miserable|thinking|proud
        tell|let her|him|them|my_ex [know] to call|ring|text|message|reply|answer|unblock|talk|speak|come|meet|contact|give|check_her|
          check_his|read
        say|send|give hi|hello|sorry|my_love|love|my_best|my_regards to her|him|them|my_ex [from_me|$]
        say hi|hello from me $
        give|pass|hand|deliver|forward|slip|bring this|that|a|the|my [little|short|long] letter|note|message|card|parcel|flowers|ring|gift|
          present|envelope ** to|for her|him|them|my_ex
        pass|pass_on|hand|forward|show|send this|it|that on_to|onto|to her|him|them|my_ex !tomorrow
        give her|him|them this|my letter|note|message|card|ring|flowers|love|number
        pass|give|send|bring her|him|them a message|letter|note ** for_me|from_me
        give|hand|pass|show|read|send|forward her|him|them|my_ex this|that [letter|note|message|card|$]
        give|hand|pass|show her|him|them my|the letter|note|message|card|present|flowers|ring
        pass|passing|passed it|this|that|a|the|my|on on|message|messages|letter|along|note|word to|for her|him|them|my_ex|me
        pass on|along my|a|the|this message|love|apology|letter
        pass this|it|that on|along [to] her|him|them|for_me|from_me|if_you_see|$
        get a|this message|letter to her|him|them
        put in|a a|good good|word word|for|with|in [for|with|in] [me|her|him|a] [with|word]
        a good word for|with|in
        can|could|would|will|pls|maybe you|ya|someone|anyone [please|just|maybe|possibly] ask|message|text|call|ring|contact|convince|
          persuade|talk_to|speak_to|reach_out_to|check_with|beg her|him|them|my_ex ** if|to|for_me|about|why|how|what|whether|
          from_me !the_kids|collect|bring|pick|dinner|change_it|the_bank|transfer|pay
        can|could you|ya [please] find|see|check out|if|whether if|whether|what|who|where|she|he|shes|hes she|he|shes|hes|they|is|seeing|ok
        ask|asking|asked|get|getting|message|messaging|text|texting|contact|contacted|messaged|ring|call|rang|calling|beg|persuade|convince|
          contacting|tell her|his|your|their|my|a|one_of_her|one_of_his|some|our [best|little|older|mutual|close] friend|friends|sister|
          brother|mum|mother|dad|mate|mates|cousin|flatmate|housemate|roommate|family|parents|colleague|boss|bestie|neighbour|
          nan ** about_me|about_her|about_him|about_us|if_she|if_he|if_hes|if_shes|how_she|how_he|to_tell_her|to_tell_him|to_talk_to|
          to_ask_her|to_ask_him|to_speak_to|to_pass|why_she|why_he|what_she|what_he|whether_she|whether_he|where_she|where_he|
          to_message_her|to_message_him|to_get_her|to_get_him|how_is|put_in_a_word|put_in_a_good|hes_seeing|shes_seeing|is_seeing|
          have_a_word
        ask|asking|get|have her|him|them|she|he [to|if|why|whether|what|how] if|why|whether|what|how|to [she|he|they|i|theres] [she|he|
          still|unblock|call|text|reply|misses|thinks|would|is|wants|ever|hes|shes|theres|talk|meet|feels] [love|loves|miss|misses|me|
          seeing|back|ok|to|still|wants|any|think|thinks|about] me|back|seeing|still|unblock|chance|call|text|talk|meet|misses|
          feels !for_dinner|a_lift
        how is|s|are she|he|they|her|his|everyone_over ** really|holding_up|doing_without|about_me|miss_me|mention_me|talk_about_me|coping
        hows|how_is|how_s she|he|they [doing|getting|been|holding|coping|really|keeping] [really|these|on|up|without] [days|me] $
        does|do|did|has|is|was she|he|they|my_ex [ever|even|still|at_all] ask|talk|mention|miss|speak|think|mentioned|asked|say|said|
          missing|seeing|dating|with|talking|happy|seem ** about_me|me|anyone|someone|somebody|anything|her_ex|ok|anybody|new|about_us|him|
          her ?
        does|did|do|has|will she|he|they|my_ex [ever|even|still] ask|asks|mention|talk|miss|speak|think|asked|mentioned|hate about|me|of
        does she|he miss|hate|love|ask_after me|us
        what did|does|has she|he|they say|said|think about|of me|us
        has she|he said|mentioned|asked|met|moved|got|talked ** anything|me|about|anyone|on|someone
        is|has she|he seeing|dating|with|talking_to|sleeping_with anyone|someone|anybody|somebody|him|her
        find out if|whether|what|who she|he|they|shes|hes ** seeing|dating|says|said|thinks|ok|with|doing|feels|misses|about_me !for_hall|
          for_dinner|for_tea
        keep an|me|your eye|posted|updated|ears ** her|him|what_shes|what_hes|she|he !the_kids|for_me_tonight|surgery|exam|while
        keep an eye on|out her|him|them|for_her|for_him for_me|please|$ !while|tonight|until
        keep an eye on her|him|them for_me
        let me know|no if|when|what|how|whether|who she|he|they|shes|hes|her|his
        can|could you screenshot|send_me|show_me|look_at|check|go_on her|his|what_she|what_he|their [insta|story|stories|profile|posts|page|
          account]
        through|via her|his|a|my|mutual|our|the [mutual|best] friend|friends|sister|brother|mum|mother|dad|mate|cousin|flatmate|family|
          colleague ** because|since|as|message|tell|know|reach|pass|blocked|get|ask|told|find
        she|he|they wont|isnt|doesnt|never|not|hasnt|stopped|refuses ** answer|reply|listen|talk|respond|replied|speak|read|replying|
          pick_up ** so|can_you|could_you|pls|tell|ask|you_tell|talk_to
        youre|you_are the_only|her|his [best|one|person|friend] ** she|he [listens|talks|listen|trusts|speaks|gets] listens|talks|trusts|
          listen|speaks|to
        listens|talks|opens_up to you ** tell|ask|convince|maybe|her|him
        talk some|sense into her|him|sense
        talk|knock|get [some] sense into
        convince|persuade|beg|get her|him|them|my_ex to talk|meet|call|see|listen|reply|text|unblock|come_back|forgive|change_her|change_his
        messaging|texting|writing|contacting|asking|calling|ringing|emailing you|her|his|your ** because|since she|he|they|her|
          his ** blocked|wont_answer|wont_reply|isnt_answering|not_replying
        writing|write|wrote|messaged|message|text|texted|ring|rang to her|his|your_exs mum|sister|brother|dad|friend|friends|mate
        ask|get|have her|his best_friend|friend|mate|sister|brother|mum|flatmate|friends whats|what|to|why|if|about
        this is my|the 0|second|third|fourth|fifth|sixth message|text|email|call|letter|try
        you never|dont|didnt replied|reply|answer|answered|text_back|respond $
        sorry for all the|my|these messages|texts|calls|voicemails !in_the_group|about_the
        without an|a|any answer|reply|word|response ** writing|texting|messaging|weeks|days|still
        weeks|days|months without an|any|a_single answer|reply|response
        asked|told|got|had the kids|children|boys|girls to tell|ask|give|find_out|say
        screenshot her|his|their story|page|post|profile|insta
        explain|say|put_it to|for her|him|them that|i|why|how|for_me|my_side
        my side of the|it story|all_of_it
        on my behalf
        dont|do_not|pls_dont tell her|him|them|my_ex|she|he i asked|asked_about|told|said_that|messaged|was_asking
        dont|do_not tell her|him|them|my_ex ** i_asked|i_messaged|from_me
        dont say|mention|let_on ** i_asked|from_me|i_told|came_from`,
      unless: `
        tell|let|remind|ask|give|show|send|get|bring her|him|them ** ready|pick|tea|dinner|bedtime|school|pe_kit|inhaler|calpol|homework|
          teeth|lunch|goodnight|grandad|nana|grandma|ring_her_dad|ring_him_at_bedtime|wash|bath|book_bag|swimming|happy_birthday_from_us|
          santa|the_landlord|plumber|vet|dentist|invoice|meeting|report|delivery|appointment|running_late|be_late|on_my_way|stuck|traffic|
          i_will_ring|ill_call_back|i_said_thanks|thank_you|keys|parcel
        tell|ask|let your|her|his|my mum|dad|sister|brother|nan|mother ** thanks|thank|ill|happy_birthday|good_luck|congrats|soup|recipe|
          drop|lift|dinner|hi|hello|lovely|ring|wants|table|cake|lasagne|babysit
        ask|asked|tell|told|call|ring|text|message my|the|our [older|best|little] mum|dad|sister|brother|boss|teacher|mate|friend|friends|
          cousin|nan|flatmate ** recipe|lift|babysit|borrow|stay|shift|day_off|dinner|help_me_move|football|rent|pub|the_weekend|come_over|
          van|about_work|pick_me
        how is|are|hows she|he|they ** school|teething|feeling|cold|surgery|exam|exams|puppy|baby|cough|leg|job|vet|chemo|operation|knee
        hows he|she|they ** dog|cat|kid|kids|baby|nan|gran|mum|dad|leo|mia|noah|teething
        does|do|did|is|has she|he|they ** homework|dog|teacher|like_the|allergic|doctor|plumber|landlord|kennel|fever|temperature|eat|nap
        find out if|whether|what|where|who she|he|they ** deliver|open|teacher|allergic|insured|landlord|fix
        let me know if|when|what|how she|he|they ** awake|sick|fever|sleeps|arrive|home_safe|eats|delivered|landed|lands|land|settles|
          wants_picking|need|needs_me|wants_to_come_to_mine
        what did|does she|he say about_the|for|at_the
        for me $ ** coffee|milk|parcel|dinner
        ask|asking|asked your boss|mum|dad|brother|sister|landlord|manager ** about_the|about_friday|about_sunday|shift|van|rota|lift|recipe
        pass|passing on|along this|the one|film|job|cake|offer|pub|party
        pass it on|along $
        say hi to the|your|mum|everyone|nan|dog|all|him|them|her
        keep an eye on her|him|them while|until|temperature|at|in|this|tonight
        keep me posted on|about the|how|it
        dont tell her|him|them ** present|surprise|party|santa|easter|spoil|ending|cake`,
    },
    {
      // Many messages, no answer.
      patterns: `
        this_is|its|my|sent|send|sending|texted|messaged|called|rang|emailed|written|wrote|left|thats|that_s|after [my|the|you|her|him|
          like] [my|the|you|her|him|about|over|like] 0|to|second|third|fourth|fifth|sixth|seventh|10th|tenth|twelfth|two|three|four|five|
          six|seven|eight|ten|twelve|twenty|fifty|100|hundred|several|loads|dozens|a_million|so_many|multiple [long|unanswered|more|
          different] message|messages|text|texts|call|calls|times|voicemails|voice_notes|email|emails|missed_calls|letters|paragraphs|
          attempts ** nothing|no_reply|no_answer|not_one|silence|ignored|ignoring|without|still|havent|hasnt|wont|never|left_on|unread|
          unanswered|in_a_row|dont_answer|today|since|you_dont|she_doesnt|he_doesnt
        no|not_a_single|not_one|never_got_a|still_no|zero reply|replies|answer|response ** messages|message|texts|text|calls|emails|letters|
          her|him|days|weeks !needed|landlord|required
        waited|waiting|wait ** answer|reply|reply_to ** messages|message|texts|her|him|days|weeks !needed|landlord
        you|she|he|they|youve|she_has|he_has [still|just|even] havent|hasnt|didnt|wont|never|not|dont|doesnt [even|been] answered|answer|
          replied|reply|responded|respond|answering|replying|returned|acknowledged|opened [any|all|to|even] [of|any] my|me|messages|texts|
          calls|last|any|one !needed
        you|she|he|they keep|kept|is|are|been|just|still|always|hes|shes|youre ignoring|ignored me|my|all|every
        hes|shes|youre|theyre ignoring me|my|all !sister|cat
        ignored all|every|my|every_single [one] [of] [my] messages|texts|calls|message|text|attempt
        unanswered messages|texts|calls
        left me on read|seen|delivered|opened
        left me|on on_read|read again|for_days|for_weeks|for_hours|all_day !landlord
        keep|kept|keeps|still texting|messaging|calling|writing|ringing|sending her|him|them|you|messages|texts|into ** nothing|no_reply|
          no_answer|doesnt|dont|wont|silence|anyway|void|even_though|never|ignored|without
        know|aware|realise|see you|your havent|dont|didnt|are_not|arent|never|not|wont|ignoring answered|reply|replied|answering|respond|
          replying|want_to_reply|responded|ignoring|reading|read|ignoring_me|me
        i|im|sorry_for|sorry double|triple|quadruple text|texting|texted
        ^ double|triple texting|text
        sorry for|about the|all|so_many|spamming|blowing|another|messaging|texting|the_million [messages|texts|calls|again|up|your|message|
          text|spam] again|messages|texts|calls|your_phone|message|so_many|spam
        blowing|blow|blew up her|his|your phone
        why|how_come wont|arent|dont|isnt|doesnt|havent|cant|is|are you|she|he [just|ever|even|not] answer|answering|reply|replying|respond|
          responding|replied|ignoring|text_back|texting_back me|my|back|$|to|any
        tried|trying|try calling|ringing|texting|messaging|everything ** no_answer|nothing|times|all_day|voicemail|wont|doesnt|ignores|
          blocked
        0|ten|twenty|fifty|so_many missed calls
        sent her|him|you|them [like|about|over] 0|three|four|five|ten|twelve|twenty|loads_of|so_many messages|texts|emails|letters|
          voice_notes|voicemails`,
      unless: `
        messages|texts|calls|emails|message|call|no|reply ** work|boss|landlord|recruiter|agent|council|bank|school|group_chat|plumber|hr|
          gp|surgery|solicitor|garage|vet|nursery|dentist|insurance|estate_agent|job|interview|mum|my_mam|application
        havent|didnt|hasnt replied|answered|reply ** landlord|agent|school|group|invite|council|plumber|solicitor|recruiter|rsvp|vet
        mum|dad|boss|landlord|agent|council|plumber|school|bank|sister|teacher|nan|doctor|kids|solicitor ** havent|hasnt|didnt|wont|never|
          ignoring ** answered|replied|reply|answer|messages|calls
        ignored the|my diet|alarm|advice|instructions
        sorry for the|all the late|messages_in_the_group
        still waiting on|for the|a|my`,
    },
  ],
  theirs: [
    {
      patterns: `
        stop|quit|dont|do_not|please_dont|never|you_cant|youve_been|you_keep|why_are_you|why_did_you [ever|keep|just|still] asking|ask|
          messaging|message|texting|text|contacting|contact|calling|call|getting|get|sending|send|using|use|involving|involve|dragging|drag|
          harassing|going_through|talking_to|bothering|bother|pestering|ringing|asked|messaged|contacted|sent|making|going_to|hassling|
          adding [your|my|our|the|all_my|anything|messages|everyone|in] [best|mutual|kids|own|to|through] friends|friend|mum|dad|sister|
          brother|mates|mate|family|cousin|parents|kids|children|boss|colleagues|people|flatmate|housemate|mother|friend_group|nan|
          coworkers|boyfriend|girlfriend|everyone
        your mum|sister|mate|mates|friend|friends|brother|cousin|dad|family|flatmate|mother ** messaged|texted|called|rang|contacting|
          messaging|keeps|keep|asked|turned_up|contacted|wrote|asking|told_me_you|texting|calling|added ** me|my|you|again|about|stop
        my|our mum|sister|mate|mates|friend|friends|brother|cousin|dad|family|flatmate|mother|boss|mutual|nan ** told_me|said|tells_me|says|
          showed_me|got|says_you|complained|dont_want|doesnt_want|are_sick_of|is_sick_of|sick ** you|your|messages|message|asking
        tell|ask|get your mum|sister|mate|mates|friend|friends|brother|cousin|dad|family|mother|flatmate ** stop|leave|to_stop|not_to|alone|
          messaging|contacting|to_leave
        leave my|the friends|family|mum|mates|sister|kids|colleagues out|alone|be
        dont|stop|do_not|quit put|putting|get|getting|use|using|drag|dragging|send|sending|pass|passing|ask|asking the_kids|kids|
          the_children|our_friends|other_people|anyone|people|messages|through|someone|him|her ** middle|messages|through|into_this|instead|
          between|to_me|about_me|for_you|with_messages
        stop sending|passing|getting|using ** messages through|via|by|with
        heard|hear|know|told you|youve|you_have been asking|talking|messaging|asked|messaged|went_to|going_to
        asking|asked about me|my|what_im|who_im
        i know you asked|got|had|sent|told|put
        you contacted|messaged|rang|called|emailed|texted my boss|mum|sister|friend|friends|work|brother|dad|colleague|cousin|flatmate
        through|via the_kids|my_friends|my_mum|our_friends|my_sister|other_people|mutual|my_family stop|isnt|is_not|wont|not_ok|instead|
          again
        0|ten|twenty|fifty|hundred messages|texts|missed_calls|calls|emails|voicemails ** stop|today|in_a_row|from_you|too_much|harassment|
          not_ok|last_night|an_hour|in_one
        stop|quit [the] spamming|blowing|bombarding|messaging_me|texting_me|ringing ** phone|times|every|all_day|over_and
        im not replying|answering because|for|on|to
        silence is|was my|an|the answer
        not replying|answering|responding is|was|means my|an|no|i
        i havent|didnt|didn_t replied|reply|answer|answered for|because|on a|i|purpose`,
      unless: `
        dont|do_not|stop ask|asking|text|texting|call|calling|message|messaging mum|dad|gran today|tonight|yet|shes|hes|now
        dont|do_not|stop ask|asking|text|texting|call|calling|message|messaging my|the mum|boss|sister|dad ** today|until|before|shes|hes|
          shift|busy|about_the_cake|present|surprise|party|operation|recipe
        tell|ask your mum|dad|sister|brother ** thanks|happy|birthday|hi|dinner|recipe|lift|stop_worrying|get_well
        your mum|sister|dad|nan ** messaged|called|rang|texted|asked ** birthday|christmas|pick|lift|kids|party|dinner|parcel|well
        my|our mum|sister|dad|brother|boss|friend|nan ** says|said|told_me hi|hello|happy|thanks|congratulations|congrats|you_left|
          youre_welcome|you_can
        work|group|delivery messages|calls|emails`,
      evenWhen: ["reported", "past", "negated"],
    },
  ],
};
