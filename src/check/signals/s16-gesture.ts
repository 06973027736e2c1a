import type { SignalRule } from "./signal.ts";

/**
 * S16: a large gift, money, travel or a public gesture for the ex, thought of or offered. In the ex's words a request for one ("can you lend me
 * 300"). Half of the rent, a birthday present for the child and flowers for a grave are none.
 */
export const gesture: SignalRule = {
  code: "S16",
  mine: [
    {
      patterns: `
        buy|buying|bought|get|getting|got|order|ordering|ordered|send|sending|sent|give|giving|gave|surprise|surprising|present|
          deliver [her|him|you|them|my_ex|to|a|the] [with|a|an|the|some|new|big|his|her|your|that|those|another|massive|huge|expensive|this|
          beautiful] ring|engagement_ring|car|watch|rolex|puppy|kitten|necklace|bracelet|diamond|diamonds|iphone|handbag|macbook|laptop|
          designer|jewellery|jewelry|earrings|gold|louboutins|motorbike|bouquet|roses|flowers|hamper|balloons|gift|gifts|present|presents|
          chocolates|teddy|perfume|ps5|dress|concert_tickets|spa_day|weekend_away ** her|him|you|them|my_ex|work|office|birthday|doorstep|
          hundred|0|anyway|back|apologise|sorry|every_day|door|valentines|win|make_up|surprise|for_her|for_him|for_you !mums|nan|gran|grave|
          teacher|funeral|the_kids|for_leo|for_mia|hospital_for_mum|your_mother
        hundred|0|dozen|dozens|massive|huge|biggest|giant|dozen_of roses|flowers|balloons|bouquet|bunch_of_flowers|teddy|teddies
        !he|she|they|you|to_help buy|buying|bought|get|getting|order|ordering|give|giving|gave her|him|you|my_ex|she [a|an|the|some|one|
          that] [new|big|gold|diamond|little|expensive|nice] ring|car|watch|rolex|puppy|kitten|necklace|bracelet|iphone|handbag|laptop|
          jewellery|earrings|gold|chain|bouquet|roses|hamper|concert_tickets|dress !box|light|back|binder|fenced
        hamper|flowers|roses|bouquet|balloons ** to|at his|her|your|the door|work|office|house|desk|flat
        pay|paying|paid|cover|covering|clear her|his|your rent|mortgage|debt|debts|loan|bills|holiday|tuition|fees|car|phone_bill|
          insurance !half|share
        fly|flying|flew|drive|driving|travel out|over|there|down|up|all_the_way and surprise|see|tell|talk|beg|win
        get|take|catch|jump_on the|a train|plane|bus|flight|coach to his|her|your city|town|place|house|door|work
        surprise her|him|you|my_ex with ** trip|weekend|ring|tickets|flights|flowers|car|holiday|puppy
        tickets|flights to ** for_the_two|for_us_both|both_of_us|two_of_us
        hire|rent|buy|book|get a billboard|plane|mariachi|choir|skywriter|string_quartet|marching_band|horse
        billboard|banner|skywriting ** sorry|her|him|love|outside|name|marry
        banner outside|at|on her|his|your|the_motorway
        flash mob|flashmob
        public apology|declaration|proposal
        write|record|make|sing|compose her|him|you|my_ex a|an|another song|poem|video|book|album|montage|scrapbook
        in front of her|his|your|everyone|the [whole|entire|family] family|friends|work|everyone|office|wedding|pub|parents ** $
        throw|throwing|plan|planning her|him|you|my_ex a|an [huge|big|surprise] [surprise] party|proposal
        give|giving her|him|you my|a kidney
        dedicate ** her|him|you|us
        with|turning_up_with|show_up_with roses|flowers|a_ring and the|a|asking ring|her|his|champagne
        flowers|roses|bouquet|balloons|hamper|gift|chocolates|necklace|singing_telegram|mariachi to|at|delivered_to|outside her|his|your|
          my_exs work|office|house|door|desk|flat|job|salon !mum|mother|nan|grave
        send|sending|sent|order|buy|bought|get|leave|left her|him|you|my_ex|them [some|a|the|more|loads|so_many|those|big|another|
          expensive] flowers|roses|gifts|bouquet|presents|chocolates|hamper|jewellery|gift|balloons
        lend|lending|loan|offer|sub|spot|wire|venmo|paypal|transfer|send|give [over] [her|him|you|my_ex|them] #100-|two_grand|a_grand|
          five_grand|ten_grand|five_hundred|a_thousand|two_thousand|my_savings|all_my_savings|some_money|money|cash !back|for_the_deposit|
          for_the_rent|in_two_parts|ref|for_the_school|half|by_friday|kudos
        lent|loaned|gave|transferred|sent|sending her|him|you|my_ex|them #100-|two_grand|a_grand|money|cash|quid !ref|for_the_rent|back|half
        lend|loan|give|send|transfer|sub|spot her|him|you|my_ex|them #100-|0k|a_grand|money|cash|a_thousand|five_hundred|a_few_hundred|
          some_money|the_money
        pay|paying|paid|cover|covering|covered|clear|clearing|sort|settle her|his|your|my_exs|for_her|for_his|for_your|off_her|off_his|
          off_your [car|student|whole|phone|credit|entire|vet] rent|mortgage|debt|debts|loan|loans|card|bills|bill|bail|holiday|tuition|
          fees|course|therapy|surgery|insurance|flight|flights|fine|fines|deposit|overdraft|car !half|share|back_my
        pay off|for everything|all_of_it|your|her|his ** debt|debts|loan|card|holiday|wedding|tuition|therapy|mortgage|flight|course
        sign|signing|give|giving|put|transfer|hand|leave [over|her|him|you] [over|the|my|our|whole|entire|it|all|over_the] house|flat|car|
          everything|half_the_house|apartment|all_my_money|all_my_stuff|savings|property|half_of_my_pension ** her_name|his_name|your_name|
          over_to|to_her|to_him|to_you|so_she|so_he|so_you|if_she|if_you|for_her|back
        take|have|keep my|the|all|it_all_the house|savings|car|money|everything|ring ** i_dont_care|just_come|all_yours|its_yours|want_you|
          if_you_come
        fly|flying|get_on_a_plane|get_a_flight|book_a_flight|drive|driving|travel|travelling|get_the_train|move|moving|relocate|walk|cross|
          emigrate [out|over|all|across|the|0|hours|through|to|from|down|up|five|six|whole|country|anywhere] ** to_see_her|to_see_him|
          to_see_you|to_surprise|to_be_with|to_be_near|to_win|for_her|for_him|for_you|to_get_her|to_get_him|to_get_you|where_she|where_he|
          where_you|her_door|his_door|your_door|to_apologise|be_closer_to|be_near_her|be_near_him|be_near_you|just_to_talk|
          prove !see_the_kids|see_mum|handover|pick_up|collect|for_work
        quit|quitting|give_up|sell|selling|drop_out|pack_in|leave my|the|everything|uni|this|it_all|our [job|house|car|flat|band|city|
          country|course|life|work] ** for_her|for_him|for_you|to_be_with|and_follow|if_she_takes|if_he_takes|if_you_take|where_she|
          where_he|where_you|to_pay_for|to_win|to_prove|near_you|closer_to
        quit and follow
        move|moving|relocate to|near|across ** for_her|for_him|for_you|to_be_with|and_follow|near_you|near_her|near_him
        book|booked|booking|planned|planning|reserved|paid_for|arranged [a|us|the|for|two|an|our] ** paris|rome|venice|lisbon|bali|new_york|
          holiday|trip|weekend_away|villa|cruise|maldives|city_break|flights|barcelona|santorini|spa_day|our_table ** her|you|us|both|two|
          surprise|we|ex|together !kids|for_work|with_the_girls|with_the_lads|with_mum|round_you
        tickets|flights|trip|holiday|weekend for|to|away the_two_of_us|both_of_us|us_both|two_of_us|her_and_me|him_and_me|you_and_me
        propose|proposing|proposed|get_down_on_one_knee|down_on_one_knee|ask_her_to_marry|ask_him_to_marry|ask_you_to_marry|
          pop_the_question|marry_me|renew_our_vows|elope !a_new|a_change|that_we_split|swap|toast|to_change|moving_the
        stand|hold|blast|serenade|sing|play [up|outside|a|my|the|with] ** boombox|boom_box|under_her_window|under_his_window|
          under_your_window|outside_her_window|her_song_outside|mariachi|choir_outside|megaphone
        banner|billboard|skywriting|plane_with_a_banner|jumbotron|radio ** her|him|you|dedicate|dedication|love|sorry|name !from_the_bank
        post|posting|posted|put|write|writing|wrote|record|recording|recorded|make|making|made|release|upload|film|share|publish|send [a|an|
          the|my|this|up|public|video|open|whole|song|poem|her|him|long|out|on|big] ** public_apology|open_letter|love_song|song_for|
          song_about|a_song|poem_for|video_for|montage|on_facebook|on_insta|on_my_story|on_tiktok|on_her_wall|on_his_wall|publicly|
          for_everyone_to_see|tribute|compilation|apology_video|love_letter_on|book_of|playlist_for|scrapbook|photo_book|love_letter|
          public_declaration|publicly_tell ** her|him|you|back|see|love|sorry|wins|win|apology|ex|my_ex|know|my_feelings|us
        song|poem|book|video|painting|scrapbook|playlist|mural|letter for|about|to|of her|him|you|my_ex|us ** post|perform|play|publish|
          release|send|everyone|finish|wrote|record|instagram|front|made|youtube|release_it|sing|0_pages|pages
        declare|declaring|profess|announce|shout|confess my|it|our|her|how [love] ** in_front|everyone|publicly|whole|wedding|party|online|
          microphone|speech|stage|rooftop|her_family|his_family|pub|office|church
        in front of everyone|her_whole|his_whole|your_whole|her_family|his_family|all_her|all_his|her_work|his_work|the_whole_pub|
          the_whole_office ** propose|sing|tell|say|speech|apologise|declare|beg|kneel|confess
        tattoo|tattooed|inked of|with|saying her|his|your|us|my_exs ** name|face|initials|date|$ !nan|nans|dog|cat|mums
        get|got|getting|having her|his|your name|initials|face tattooed|inked|on_my|on_me
        grand|romantic|big|huge|massive|public|over_the_top|ultimate gesture|gestures|declaration|apology_party|surprise|display
        win|winning|get|getting|won her|him|you|my_ex|them back ** with|by|flowers|surprise|gift|ring|trip|buying|show|flying|holiday|spend|
          turning_up|gesture|driving !tomorrow|at_0|home|on_monday
        throw|throwing|organise|plan|planning|host|do her|him|you|a|my_ex [a|huge|big|surprise] [surprise|huge|big] party|dinner|surprise|
          proposal|scavenger_hunt|candlelit ** her|him|you|surprise|back|birthday|apologise !leo|mia|mum|dad|nan|the_kids|our_son
        spend|spent|spending|blow|blew|maxed|max|empty|use ** savings|credit_card|fortune|bonus|wages|overdraft|inheritance ** her|him|you|
          ring|flowers|holiday|gift|presents|surprise !kitchen|bathroom|therapy
        spend|spent|spending [all|#100-|a|my|0|every|so] [grand|fortune|savings|month|much|penny|money|lot|wages] [money] on her|him|you|
          my_ex|a_ring|flowers|presents_for|gifts_for
        donate|donating|give|giving|gave a|my|him|her|you|one kidney|liver|organ
        kidney for|to`,
      unless: `
        give|giving|gave|get|got|bought|buy|sent|send|order|ordered|lend|pay|paid me|us|himself|herself|myself
        he|she|they|you|ex gave|sent|bought|paid|lent|got|flew|drove|proposed|posted|wrote me|us|my|the
        got|get flowers|roses|chocolates|a_present|presents from|off
        ring light|binder|road|fence|doorbell|main|fort
        gift|present|presents|flowers|roses|card|cake for|to mum|mums|nan|gran|granny|teacher|grave|leo|mia|noah|the_kids|hospital|
          the_wedding|my_sister|my_brother|our_son|our_daughter|graveside|secretary|neighbour|grandad
        pay|paid|send|sent|transfer|owe|give ** half|maintenance|child_support|nursery|vet|council_tax|landlord|childminder|my_share|
          your_share|your_half|my_half|invoice
        pay|paid|send|transfer|owe|for the|our|my|on_the rent|mortgage|deposit|bill|bills|insurance|electric|gas|water
        book|booked|plan|planning|organise ** kids|girls|lads|mum|work|conference|solo|alone|sister|family|on_my_own|dentist|boiler|plumber|
          venue_for_mum
        drive|driving|drove|fly|train|travel|flew ** kids|pickup|collect|handover|mum|nan|funeral|hospital|school|work|leo|mia|conference
        i propose we|that|a|swapping|friday|alternate
        propose|proposed a|that|to|new|swapping change|swap|toast|we|split|settlement|time|plan|alternate
        win back the|our title|trophy|cup|league
        move|moving|relocate for|to work|a_new_job|uni|mums|my_new|be_near_my_mum|near_mum|be_near_work|my_parents
        sing|play|write|record ** kids|leo|mia|choir|band_practice|open_mic|karaoke|school
        ring you|me|him|her|back|at|later
        song for the|my kids|band|wedding|choir|album
        gift|present receipt|card|wrap|bag|voucher`,
      evenWhen: ["reported", "past"],
    },
  ],
  theirs: [
    {
      patterns: `
        can|could|would|will|pls|any_chance|need_you_to|want_you_to|you_could|you_should|gonna_need_you_to|youll|if_you [you|ya|please|just|
          really] lend|loan|send|give|transfer|pay|buy|wire|venmo|paypal|book|cover|sub|spot|get|help_me_with|help_me_out_with|order [me|us|
          my|for|the|over] [me|a|my|some|the|new|another|for|over|with] #50-|0|money|cash|rent|flight|flights|ticket|tickets|phone|iphone|
          bill|bills|loan|deposit|car|bail|ring|holiday|grand|laptop|insurance|debt|credit_card|trip|hotel|fine|a_few_quid|some_cash|
          a_few_hundred|handbag|the_gig|present|necklace !half|back_the|share_of|for_the_kids|for_mia|for_leo|nursery
        lend|loan|sub|spot|send|transfer|give|wire|venmo|paypal me #50-|0|money|some|a_few|cash|the_money|a_bit|a_grand|a_hundred|for_rent|
          my_rent|hundred !address|minutes|details|form|keys|dates|pic|photo|lift|recipe|more_time|space|times
        need|short|borrow|short_of|lend [to|on|me] [to] [borrow] #50-|money|cash|a_loan|rent_money|some_cash|a_few_hundred|a_grand|
          a_bit_of_money ** from_you|rent|please|help|lend|till|payday|only_one|desperate|can_you|electric
        buy|get|book|order|pay me|us|for_my|for_me|for_us|my a|the|some|new|flights|tickets|holiday|phone|rent|ring|car|that|bill|
          another [new|big] ** if_you_love|prove|sorry|please|and_ill|and_we|make_it_up|phone|holiday|ring|flights|ticket|car|trip|bag|
          dress|rent
        prove it|you|your|to [love|that|me] ** buy|propose|public|post|move|fly|ring|everyone|book|spend|tattoo|come_here
        i need money|cash|a_loan|#50-
        if you loved|love me [youd|you_would] ** buy|pay|send|lend|book|get
        propose|proposal|marry_me|ring ** if_you|prove|want_me|come_back|serious|or
        quit your job ** me|move|prove|come
        move here|to ** with_me|prove|for_me|if_you
        fly|flying|drive|come [out|over|to|all|here] ** see_me|surprise_me|prove|to_me|if_you_love|if_you_mean|all_the_way !kids|collect|
          pick
        post|tell|put ** us|me|everyone|facebook|insta|publicly|world ** prove|if_you|love|mean_it|sorry|see|public !delivery|letter
        if you really|actually|still|truly love|loved|cared|meant|want me|it|us ** would|youd|buy|send|pay|come|fly|prove|post|lend|book|
          ring|move|quit
        pay|paying|cover|clear|sort my|off_my [rent|car|phone|credit|student] rent|debt|debts|card|bill|bills|loan|fine|overdraft|holiday|
          phone|insurance|mortgage|bail|flight !half|share
        take me to|on|away|somewhere paris|rome|holiday|bali|dubai|a_holiday|nice|new_york|trip|venice|weekend ** prove|if_you|then|and_ill|
          and_maybe|sorry|talk|want|make_it_up`,
      unless: `
        can|could|will|please you|ya send|give|get|book|buy|lend|transfer|order me|us|the|over ** address|form|keys|photo|recipe|link|dates|
          number|charger|details|milk|bread|school|calpol|vet|half|rent_for_the_flat|nursery|uniform|lift|screenshot|landlord|code|passport|
          inhaler|nappies
        half|share of|the ** rent|deposit|bill|bills|mortgage|vet|nursery
        transfer|send|pay your|the half|share|maintenance
        drive|come|fly to|over ** collect|pick|drop|kids|funeral|hospital|handover`,
    },
  ],
};
