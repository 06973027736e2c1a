import type { SignalRule } from "./signal.ts";

/**
 * S7: following, waiting, driving by, trackers, spyware, somebody's password, a fake account. In the person's texts it is what they do or think
 * of doing; in the ex's it is what the person is told to have done ("stop driving past my house"). When the ex watches the person it is S9 and
 * S10. Being at the door as agreed, a parcel that is tracked and a shared film account are none.
 */
export const watching: SignalRule = {
  code: "S7",
  mine: [
    {
      // Being where they are.
      patterns: `
        @im outside|opposite|across_from|near|by|round_the_corner_from|down_the_road_from your|yours|his|hers|her|their house|flat|work|
          place|gym|building|yours|office|door|window|street|road|mums|gate|apartment|hostel|college|uni
        @im outside|opposite|across_from|near|by|round_the_corner_from|down_the_road_from your|yours|his|hers|her|their $
        @im|im_still [still|just|parked|sat|sitting|standing|waiting|right] outside $
        @im [still|just|right] outside come|look|can_see|so|and|i_can|let|now|if|please|where
        @im|be|been|was|were|sat|parked|sitting|standing|waiting|stood|stand|park|wait|waited|sit|lurking|hiding [just|kinda|
          basically] [sat|parked|standing|sitting|waiting|stood] outside|opposite|across_from|behind|near|under|below|beneath|beside your|
          yours|his|hers|her|their|my_exs|the_exs [old|new] house|flat|work|place|gym|building|office|window|car|street|road|mums|yours|
          hers|his|hostel|salon|shop|school|uni|apartment|garden|yoga|class|boyfriends|girlfriends|sisters|block|balcony
        @im|been|was|sat|parked|sitting|standing|waiting|stood [been|sat|parked|in|in_the|in_my] [car|van] ** across|over|on|at|down the|
          from|your|her|his street|road|you|your|corner|end_of_your|stop_on_your ** watching|you|your|her|him|window|light|hour|hours|till|
          when_you !because_your|full|kids|the_kids
        parked|park|parking on|in|near|outside|at|down|up|round|across_from|opposite your|her|his|hers|their|yours street|road|house|drive|
          work|place|lane|flat|corner
        parked|park|parking on|in|near|outside|at|down|up|round|across_from|opposite your|her|his|hers|their|yours $
        sitting|sat|sit in my|the car|van ** your|her|his|hers|yours|their street|house|road|flat|place|lights|window|work
        @im at your|her|his door|gate|window|work|building|gym|mums|reception|stairs|step|doorstep|flat|house|place !with|as|ready|to_pick|
          to_collect|for_the|waiting_for_the_kids
        @im|been|sat|crying|parked|waiting|standing ** end|bottom|corner|top of your|her|his road|drive|street|stairs|path|lane|driveway|
          step
        @im|been|sat|parked|waiting|standing ** on|in|at|down your|her|his road|street|estate|stairs|step|doorstep|dorm|hostel|rd !with|
          for_the_kids|as_you|at_no|now_for
        been|came|come|went|gone round yours|urs|hers ** times|twice|again|no_answer|today|already|answer
        been|came|come|went to your|her|his office|work|dorm|hostel|salon|gate|city|town ** security|but|again|times|today|waiting|
          until !for_the_meeting|for_work
        know which window|room|house|balcony is|was your|yours|hers|his
        same train|flight|hotel|bus|carriage|class as you|her|him ** all_week|every|behind|again|just|so|hoping
        ticket|locker|room|seat ** same_flight|next_to_yours|beside_yours|behind_yours
        sit|sat|sitting on your|her|his step|wall|doorstep|porch|stairs till|and|all
        climbed|hopped|jumped the|your|her fence|wall|gate ** you|your|garden|see
        through|into the|your letterbox|keyhole|blinds|curtains ** saw|see|heard|u|row
        keep|keeps|be coming back|round|past until|when you
        walk|walking|ride|drive|driving|walked ** round_your|up_your|past_your|down_your way|road|street|house ** evenings|nights|every|
          most|times|hoping
        @im in|inside your|her|his lobby|hallway|garden|stairwell|flat|house|kitchen|building !for|to|as
        @im|i in|at|on your|the|her|his lobby|stairs|stairwell|garden|kitchen|hallway|landing|balcony|driveway|lane ** come_down|upset|open|
          can_see|hear|knocked|cross|nice|watching
        @im|sitting|sat|waiting below|under|beneath your|her|his building|window|balcony|flat
        look out|outside [of] your|the window|door|curtains
        turn around $
        dont turn round|around
        i can see you|your|her|him [from|in|through|up|still] ** light|lights|shadow|bedroom|your_window|window_and|moving|dancing|up_so|
          telly|across_the !lol|hopping|holding
        i can hear|see you in_there|inside|moving
        i know your|you_are home|in_there|inside|in !good|pain|love|trouble|late|your
        drive|drove|driving|driven|walk|walked|walking|ride|riding|rode|cycle|cycled|cycling|went|go|going|goes|run|ran|pass|passed|passing|
          come|came|stroll [slowly|right|just|straight|back] past|by|passed|bi|round|around your|yours|her|his|hers|their|my_exs [old|
          new] house|flat|work|place|street|road|gym|office|building|yours|hers|his|mums|window|school|block|salon|shop|$|most|way|every|
          again|last|today|yesterday|tonight|earlier|this
        drove|driving|drive|drive_by|driven past|by|round yours|hers|his|theirs|ours
        doing|did|do drive_bys|drivebys|drive_by|laps
        passed|pass|passing your|her|his|their house|flat|work|street|place|window ** times|again|every|slow|slowly|light|lights|lamp|car
        walking|walk|walked|been|go|going the_dog|round|around|out|past|about your|her|his|yours|hers way|street|road|area|estate|block|
          neighbourhood ** see|hoping|most|every|bump|nights|check|chance
        follow|following|followed|trail|trailing|tailed|tailing|tail|shadow|shadowed you|her|him|them|ya home|from|to|all|back|down|round|
          around|through|in_my_car|in_the_car|for|after|when|last|today|and|till|off|on_foot|onto|into|the !on|back_on|advice|on_insta|up
        followed|following|follow|tailed|tail your|her|his|their|the car|bus|cab|taxi|uber|boyfriend|girlfriend|new_man|van|train
        walked|stood|sat|was|been|am|im|were|train [right|a_few|rows|two|three|just|always|a_bit] behind|rows_behind|tables_away|
          carriage_behind|one_stop_behind you|her|him !100|all_the_way|on_this|in_the_vote|in_the_queue_when_i_paid
        waiting|wait|waited|hanging|hang|standing|stand|stood|lurking [around|about] outside|at|by|near your|her|his|their [work|gym|house|
          office|flat|class|school|college|uni|shop|salon|job|door|station|church|building] ** till|every|hoping|to_see|to_talk|to_catch|
          comes_out|come_out|finish|leaves|bump|so_she|so_he
        come|came|turn_up|turning_up|go|going|went to|at|by|past your|her|his ** every_day|every_night|each_day|on_purpose|uninvited|
          like_it_or|whether_you|anyway_and_wait|and_wait
        wait|waiting|be|stand|sit at|by|outside the|her|his|your school gate|gates|work|office|door|gym till|every
        saw|seen|watched you|her|him|them|that_man leave|leaving|come_out_of|coming_out_of yours|urs|his|hers|the_house|
          the_flat !work_early|the_party
        uve|you_have|hes|shes been at|there|in his|hers|her|there|a ** since|hours|car
        hers|his|yours|her_house|his_house|your_house and her|his|your|the car|light|lights wasnt|was|were
        waited on the corner
        on the corner and then|she|he|you|waited
        turn|turning|turned|show|showing|showed|rock|pop up|round|by|over at|to|outside|unannounced|uninvited|unexpectedly your|her|his|
          their|unannounced|uninvited|$ [work|house|office|flat|school|place|mums|job|door|party|local|gym] !with_the|as_agreed|early|
          for_work|on_time|to_the_meeting|drunk_haha
        go|going|gonna_go|drive|driving|went|wait|waiting|head|heading|turn_up|travel|fly|get_the_train over|round|to|outside|down|at|there|
          up [to] [his|her|their|your] [house|work|flat|place|gym|mums|office|parents|door] unannounced|uninvited|surprise|anyway|until|
          and_wait|and_sit|and_see_if|and_talk_to|to_make|to_surprise|to_confront|to_talk|and_make|without_telling|and_knock|and_bang
        coming|come over|round whether|anyway|like_it|if_you_like
        on my way to yours|urs now|whether|like
        on my way to yours|urs $
        just|might turn|show up one|some|unannounced|tonight|anyway
        ill|i_will|gonna|going_to|imma wait|be_waiting|sit|stand|sleep|camp|be|stay [right] outside|at|on|by|in your|the|her|his [work|
          house|flat|door|step|street|office|gym|school|car|building|stop] ** till|every_day !meeting|costa|party
        at the school gate every
        knocked|knocking|banged|banging|rang|hammering|buzzed|buzzing on|at|your|his|her ** door|doorbell|bell|buzzer|window ** answer|
          times|again|ages|hour|in|no
        bump|bumping|run|running into you|her|him on_purpose|by_accident|accidentally|haha_not|again|somehow|at
        accidentally on_purpose
        joined|join|joining|signed_up_to|moved_to|took|take|switched_to|booked|rent|bought|got your|her|his|the_same|a_flat|the_flat|
          the_house ** gym|class|module|flight|building|yoga|run_club|bus_as|train_as|church_so|hotel|opposite|behind_your|behind_her|
          across_from|as_you ** bump|see|near|her|him|you|so|opposite|parents|hoping|on
        let myself in|into
        still|ive|i|got|have got|have|kept|used_my|used_the a|my|the|her|his|your key|keys ** in_while|pop|let_myself|went_in|have_a_look|
          sit|look_round|inside|in_when
        went|going|got|climbed|snuck|sneak|broke|break through|into|over|in your|her|his [the] bin|bins|bag|phone|diary|journal|drawers|
          house|flat|garden|emails|email|messages|texts|laptop|room|fence|window|wardrobe|back_gate !together|with_the_agent|u_need|
          as_agreed
        got in|into your|her|his house|flat|car|garden|email !when_you_asked
        went through your|her|his things|stuff|phone|bag|bins|drawers|messages
        read|reading your|her|his diary|journal|post|mail|letters|emails|messages|texts|dms|whatsapps !to_me|again|back|back_to|from_last|
          out
        left|leave|leaving flowers|a_rose|gifts|a_note|notes|letters|a_letter|presents|something on|at|under|in|by your|her|his doorstep|
          car|door|windscreen|desk|window|bonnet|wiper|work|porch|letterbox !as_you|as_agreed|like_you
        watch|watching|watched|spying|spy|spied|staring|stare on|at|through|you|her|him|your|them [her|him|you|your|at|through] [from|house|
          sleep|window|come|leave|go|through|windows|flat|every|load|at|car|get] from|house|sleep|window|leave|windows|flat|load|across|
          every_night|come_home|come_and_go|car|through_the|comings
        keep|keeping|kept an|my eye|eyes on you|her|him|who|your|her_house|his_house !kids|dog|house_while|post
        spy|spying|spied|stalk|stalking|stalked on|you|her|him|them|your|his|my_ex|through !haha|work|not|sports_page
        i know what|where|which|who|when [time|bus|train|gym|car] you|hes|shes|he|she ** leave|finish|live|work|park|get_home|go_to_bed|
          stay|staying|sleep|catch|get_off|lives|works|parks !what|like|mean|about|said|saying|want|think|feel
        i know u leave|finish|get|go|went|were|park|work|parked|came ** at|with|tesco|to|home|work|till
        know your|her|his routine|schedule|rota|shifts|timetable|route|address|whereabouts|movements|reg|number_plate|alarm_code|new_address
        i have your|her|his rota|schedule|shifts|timetable
        schedule|rota|timetable|routine|shifts memorised|memorized|by_heart|off_by_heart
        found|find|finding|worked|figured|traced|tracked|looked|got out|down|up|your|her|his [where|your|her|his|the|out|new] [you|she|he|
          new|her|his] ** live|lives|address|moved|staying|postcode|live_now|new_place|house_is|building !for_you|glad
        found|got|traced|tracked_down|looked_up your|her|his new|building|address [address|place|flat|house|$]
        your|his|her car|light|lights|curtains|blinds|van|lamp|telly|bedroom_light|hallway_light|windows|kitchen_light|bike was|is|are|were|
          wasnt|werent|isnt|hasnt|goes|went|just|went_off|still|outside|parked [on|off|out|still|just|open|parked|moved|there|gone|went|
          outside] ** again|last_night|all_night|tonight|yesterday|this_morning|at_0|since|goodnight|his|hers|yours|when_i|driveway
        saw|see|seen|noticed|spotted|clocked his|your|her|hers|that|a|the car|van|motor|bike|taxi parked|outside|at|on|in|there yours|urs|
          hers|his|drive|outside|all_night|again|at|on|her
        light|lights|lamp was|were|is|are [still] on|off [at|when|last|so|again|all|in|and|goodnight] [0|i|night|you|the|your|past] past|
          drove|goodnight|last_night|walked|0|all_night|so_i_knew
        drove|went|walked|cycled|came past|by|round yours|urs|hers|his|her light|lights|your|the|car|and|to|three|again|0|twice|loads|at
        saw|seen|watched|spotted|clocked you|her|him|yis|them|you_two ** leave|leaving|coming_out|come_out|go_in|get_out|getting|holding|
          kissing|laughing|walking|at_the|in_the|through|outside|with_him|with_her|with_that|get_in|go_into|park|come_home|cross|at_your|
          from ** window|gym|cafe|work|car|across|his|her|him|flat|house|bar|restaurant|cinema|him_at|station|today|last_night|hung_back|
          hid|waited|behind|followed|didnt_see_me|stayed|street|saturday|friday|home
        you didnt see|notice|know me|i but|i|there|was|saw
        walked right past me
        i|and_i was|were|am there|behind|across|opposite|outside|two_tables|in_the_next ** the_whole_wedding|you_in|the_street|from_you|
          watching|your|you_blew|behind_you|at_the_back`,
      unless: `
        outside|at|on|in|by|near your|the|my door|house|gate|flat|place|stairs|driveway|yours|work|building ** with|waiting_for_the|to_pick|
          to_collect|for_the|as_agreed|as_planned|van|kids|ready|handover|pick_up|pickup|drop|dropping|parcel|keys|documents|told_me|
          you_said|asked|can_u_let|let_me_in_please|buzzer|fridge|prop|boys|mia|leo
        outside your|the comfort|area|budget|remit|control|expertise|scope
        im outside with|the|of|your_comfort|my|if_you_need|for_the|now_with|ready
        behind you on|100|all_the|every_step|whatever|in_this
        follow you|her|him on_insta|back|on|up
        following|followed|follow your|her|his advice|recipe|lead|instructions|example|dreams|heart
        went|go|going|came|come|walk|drove round|by|past|over|to your|the|his|her old|mums|nans|grans|school|church|shop|bakery|beach|
          park ** kids|together|collect|drop|as_agreed|party|funeral|dinner
        saw|see|seen you|her|him|them [both|two] and_gave|and_said_hi|and_turned|in_the_street_and|at_the_wedding|at_the_funeral|
          at_the_school|at_pickup|at_handover|at_parents|on_saturday_for|at_the_meeting|at_work
        asked|told me|us|you to wait|be|come|knock|park
        you asked|told me
        read|reading your message|text|email|reply|letter|note
        watching|watch|watched you|her|him|them play|swim|dance|in_the_play|grow|score|graduate|perform|sing|race|on_stage|in_the_match|
          at_sports_day|on_telly|on_tv|in_the_final
        watching the|a|that|my|tv|telly|netflix|leo|mia|film
        followed|follow|following the bus|car|train|van to|into|home
        look out|outside the|your window theres|its|at_the|sunset|snow
        keep an eye on you|her|him while|for|at|during|after|until|post
        keeps an eye on the|my|our|leo|mia|noah
        i know what|where you mean|are_coming|come_from|coming|stand|said|think|feel|want|like|went_through
        left a|my|the|flowers note|letter|flowers ** grave|mums_grave|work_for_mum|reception_like
        sneak|snuck|break|broke into the|my|a biscuit|fridge|market|industry|presents
        in|through|into your|the|my bag|car|garden|bin ** kids_kit|left|lunchbox|by_mistake|bins_out|toys|inhaler
        go|going|went to|round|over my|our|the|nans|mums`,
    },
    {
      // Seeing through devices and accounts, and through others.
      patterns: `
        your|her|his location|find_my|snap_map|life360|strava|garmin|fitbit|google_maps|dot|gps|airtag ** says|shows|had_you|puts_you|
          got_you|you_ran|still_on|is_on|you_at|at_his|at_hers|your_phone|you_stopped|still_shared|is_still !on_my_phone_how
        find_my|snap_map|snapmap|life360|strava|the_tracker|tracker|the_airtag|airtag|google_maps|find_my_iphone|find_my_friends|the_app|
          the_car_app|tesla_app|ring_camera|the_doorbell|doorbell_camera|dashcam|smart_watch|the_nest|thermostat|the_alexa|alexa ** you|
          your|her|him|hers|he|she|whos|someones ** at|in|are|home|went|came|brought|stopped|ran|been|is|was|where|whos|driving|awake|
          on !ordered|timer
        put|putting|hid|hide|hiding|stick|stuck|slip|slipped|planted|attach|attached|left|leave|installed|install|installing|place|placed|
          set_up|buy|bought|get|got a|an|my|the|one|some|her|his|your [little|small|gps|old] tracker|airtag|air_tag|gps|camera|cam|app|
          spyware|tile|bug|recorder|keylogger|tracking_app|spy_app|mspy|baby_monitor|listening|smart_watch|device ** in|on|under|onto|
          inside|car|phone|bag|jacket|house|her|him|your|so_i|his
        tracker|airtag|gps|spyware|keylogger|tracking_app|spy_app|hidden_camera|tracking_device|bug on|in|under|for|inside|onto|to|
          software your|her|his|their|my_exs|track|see|the_car|phone|know
        track|tracking|tracked|trace|tracing|locate|monitor|monitoring|bug|bugged|tap|hack|hacking|hacked|clone|cloned|cloning|mirror|
          mirroring|spy_on|intercept you|her|him|your|his|their|them|she|he|my_exs|into [phone|car|location|emails|email|messages|whatsapp|
          account|insta|icloud|laptop|every|movements|on|down|socials|facebook|where|on_find|through|by|with|using|her|his|your] !parcel|
          order
        log|logged|logging|got|get|getting|sign|signed|hack|hacked|hacking|guess|guessed|break|broke|snuck|went|go|still|am|im|stay|was|
          im_still [still] in|into|in_to|on|onto|logged_into|logged_in_to|signed_into|in_on|logged_in_on|logged_in_as your|her|his|their|
          my_exs email|emails|insta|instagram|facebook|fb|whatsapp|icloud|account|accounts|gmail|snap|snapchat|phone|laptop|messages|tinder|
          hinge|apple|google|bank|netflix|spotify|period_app|amazon|uber|deliveroo|messenger|twitter|socials|dms
        know|knew|guessed|remember|changed|using|used|tried|found|still_have|i_have|ive_got|got your|her|his [phone|email|old|insta|icloud|
          facebook] password|passwords|passcode|pin|login|logins !for_netflix|for_the_wifi
        i [still] have|know|got|remember your|her|his [email|insta|phone|old|icloud|facebook] password|passwords|passcode|pin|login|
          logins !for_netflix|to_the
        i can [still] see where|when|what you|she|he [are|is] [on|from|with|at|are] !coming|mean
        using|on|from|through my ** phone|account|insta|laptop to check|see|watch|look|view|stalk
        time|times youve|u [come|been|gone] online|on
        doorbell|ring_camera|nest|camera|cameras still sends|send|shows|show me|it|everything
        your|her|his messages|emails|texts|pics|photos|whatsapp|whatsapps|chats|dms|calls|icloud ** still|come|pop|sync|show|backs|upload|
          come_up|comes|coming|on_my|to_my ** ipad|tablet|laptop|phone|mac|watch|computer|me|my|cloud|old
        read|reading|checked|checking|go_through|went_through|going_through|look_through|looked_through|looking_through|snoop_through|
          snooped|seen|scrolling_through your|her|his|their [private] dms|emails|messages|inbox|call_log|search_history|texts_on|phone_bill|
          whatsapp|chats|phone|laptop|bank_statements !to_me|you_sent|back|again_and_again|and_i_agree|about|from_earlier|twice|four_times
        went|go|going|been|looking|look|snoop through|in|on|at your|her|his phone|laptop|messages|emails|ipad
        fake|burner|dummy|anonymous|anon|catfish|throwaway|second|finsta account|profile|accounts|profiles|insta|page|number|bumble|tinder|
          hinge|snapchat|facebook ** follow|watch|see|look|add|story|stories|message|her|him|your|u|view|check|talk|blocked|match|
          dating !work|business|letterbox
        made|make|set_up|created|another|new|different account|profile|insta ** to_see|to_watch|to_follow|to_look|to_check|to_message|
          you_blocked|so_i_can|her|his_page|her_page|you_matched
        made|make|making|create|creating|created|set|setting|use|used|using|got|have|on|via|through|from [up] a|an|my|another [fake|burner|
          new|second|anonymous|dummy|finsta] account|profile|number|finsta|insta|burner|sim [so|to|that|cos|and|just|with] [i|can|see|to|so|
          just] follow|see|watch|look|text|message|add|check|stalk|call|you_blocked|talk|her|him|view
        follow|following|watch|watching|look_at|stalk|view|check you|her|him|your|all_your|her_stories|his_stories|his ** from|on|through|
          via|with|using ** fake|burner|finsta|sisters|second|anonymous|alt|cat_pictures|mates|friends|cousins|new_account|other_account|
          different
        watch|watching|watched|view|viewing|check|checking|checked|refresh|refreshing|look|looking|stalk|stalking|screenshot|screenshotting|
          scroll|scrolling|counted [at|through] your|her|his|my_exs|the ** stories|story|page|profile|insta|last_seen|whatsapp|online|
          tinder|following|followers|likes|spotify ** every|times|constantly|hours|hour|night|all_day|all_night|minutes|0|each|morning|
          obsessively|forty|fifty|since !my_own
        i check whatsapp|insta|instagram ** times|day|see_if_you|youre_there
        last seen ** every|pattern|0|screenshot|morning|all|night|times|same|changed
        you|she|he|youre|hes|shes|were|was|come online ** times|at_0_every|every_night|all_night|till_0|again_at|counted|same_second|
          every_day|same_time !all_good
        online 0 0
        every night|day|morning|time your|you|shes|hes on|online|go|come|up|post|been ** at|0|till|past|online|same
        on at 0|2 and off
        times youve|you come|been|gone online
        watch|watched|watching the|your|her|his flight|plane|uber|dot|icon ** land|move|on|app|map
        see|saw|got|seen|check|checked the|your|her|his uber|joint_card|phone_bill|bank|statement|oyster|deliveroo|amazon|booking|card|
          hotel|receipt|strava|spotify|netflix|transactions ** went|why|who|where|you|two|hotel|tells|know|says|shows|receipt|were|cab|with|
          history
        joint card|account tells|shows|says
        notification|ping|pings|alert|alerts|notified ** whenever_you|every_time_you|when_you|when_ur|when_she|when_he|you_paid|you_post|
          you_unlock|you_open|she_posts|he_posts
        your|the phone|tablet|ipad|laptop|watch|phone_bill still|shows|lists|backs|tells ** where|who|pics|up|you|every|number
        my|your|the|her|his|a|some mate|mates|brother|sister|cousin|friend|friends|neighbour|neighbours|boys|lads|colleague|doorman|
          concierge|nephew|security|watchman|postman|receptionist|landlord tells|told|keeps|kept|reports|updates|texts|sends|shows|gives|
          tailed|followed|followed_her|watched|saw ** me_everything|me_where|me_when|an_eye_on|me_who|me_what|what_you|where_you|when_you|
          who_you|you_with|him_from|her_from|you_home|updates|pics_of !hi|about_the_party
        tells|texts|told|messages|rings|shows me when|where|what_time|who|which you|she|he go|goes|walk|come|comes|leave|leaves|are|is|was|
          were|finish|visits|dropped|with|drops !want|meet|staying_for
        your|her|his dot ** at|on|went|stopped|says
        still logged in|into ** your|her|his|read|said|see
        asked|got|get|paid|pay|hired|hire|have|had my|a|some|the|his|her|your mate|brother|sister|cousin|friend|guy|lad|kid|man|detective|
          pi|girl|neighbour ** watch|follow|keep_an_eye|find_out_where|find_out_what|tail|let_me_know_when|to_tell_me|tell_me_who|
          tell_me_when|message_me_when|report !kids|the_dog|house_while
        neighbour|neighbours tells|tell|told me everything|your|you|when
        eyes|people|spies|friends|sources in|at|on that|your|her|his|the office|work|building|place|gym|street|side
        private investigator|detective|eye
        always know|knew|find_out|hear where|what|when|about you|your
        theres nowhere you
        you wont|cant|dont even see_me|know_im|hide|notice
        youll|you_will see|be_seeing me around|more|about|everywhere|soon
        dont act surprised when
        guess where|what im|i am|can right|now|see|outside
        guess where i am
        look|check behind|under|outside|left|up you|your_windscreen|windscreen|wiper|and_wave
        i|ive|i_have keep|kept|got|made|have a|the folder|list|log|record|spreadsheet|notes|screenshots of|with|on ** you|your|her|his|
          movements|screenshot|posts|plates|last_seen|everything
        google|googled|googling|street_view|streetview|zillow|rightmove|looked_up ** your|her|his ** house|address|road|street|room|flat|
          new_place|new_boyfriend|new_girlfriend !name_for
        listened|listening|listen|recorded|recording|eavesdropping|heard_you|heard_her|heard_him|hear_you|hear_her ** through|at_the_door|
          letterbox|next_booth|monitor|your_calls|secretly|on_the_alexa|alexa|in_your_flat|inside !radio|the_hall`,
      unless: `
        location|phone|tablet|ipad|laptop|card|account|whatsapp ** switch|turn|remove|delete|off_at_my_end|please|how_do_i|take_me|cancel|
          log_out|change_your|take_it_off|bill_is
        keeps an eye on the|my|our|leo|mia|noah
        track|tracking|tracked|trace my|the|a|our|that|your parcel|order|delivery|package|steps|calories|sleep|run|period|spending|refund|
          cycle|luggage|flight|bag|team|athletics
        tracker|tracking number|link|mortgage|says|for_my|app_for_habits|on_the_parcel
        airtag|tracker|gps|camera|tile|app in|on|for|to my|the|our luggage|suitcase|keys|dog|cat|bag|bike|wallet|own|van_belongs|shed|hall|
          kids_school
        password|passwords|login|logins for|to [the] netflix|wifi|spotify|disney|council|school|boiler|gas|electric|portal|parents|nursery|
          app|the
        change|changed my password|passwords|pin|login
        i_changed|ive_changed|changing my|all_my
        logged|log out
        logged|logging|log in|into to|my|the school|nursery|work|portal|own|account_and|system
        read|reading|check|checked your message|messages|texts|emails|email again|back|to_me|about|from|now|and|this
        hack|hacks|hacked off|life
        hacked me|my|our|into_my
        fake|new|second|other|different profile|account|name|number for|with|now|from|is|its work|business|the_kids
        kids|school|baby|nursery|cat|dog|delivery ** camera|cam|app|monitor ** asleep|nap|sleeping
        online class|course|shop|banking|order|shopping|meeting|gp|form|appointment|at_work|for_the
        check|checking|look|looking|looked my|the|our|at_the story|insta|bank|online|weather|football|school|times|page
        story|stories ** bedtime|kids|leo|mia|told|grandad|read
        following the|your advice|instructions|recipe
        you blocked my_mum|haha
        used to ** check|look|watch|drive|follow
        i stopped|deleted|gave_up|quit|dont|no_longer
        told me|us about|that|he|she|the_time
        followed|follow|following the bus|car|train|van to|into|home
        check|checking your email|emails|inbox|spam|phone $
        check your email|emails|inbox|spam for|about|i_sent|please|when
        switch|turn|can_you_switch your location off
        location off it still|please
        look out|outside the|your window theres|its|at_the|sunset|snow|rainbow
        guess where i am ** haha|airport|dentist|nandos|holiday`,
    },
  ],
  theirs: [
    {
      // What the person is told to have done.
      patterns: `
        stop|quit [fucking|please] following|stalking|watching|tracking|spying|monitoring|driving|waiting|turning_up|showing_up|coming_to|
          hanging|checking|logging|going_through|standing|sitting|parking|creeping|lurking|looking_at_my|viewing|hacking|reading_my|
          asking_where ** me|my|us|outside|past|here|by|up|location|stories|work|house|emails|account|phone
        stop|dont|do_not|please_dont|never|you_cant|cant_keep [just|keep|ever] turn|show|come|turning|showing|coming|drive|driving|park|
          parking|wait|waiting|sit|stand|standing [up|to|at|by|past|outside|here|round|in|around|for|near] [at|to|outside|my|past|by|me|
          here] my|at|outside|here|unannounced|uninvited|work|near|me|us [work|house|flat|door|gym|street|mums|again|office|building|road|
          car|uni|class|school|place]
        i|we|my_mum|my_sister|my_neighbour|neighbours|she|he|the_kids|everyone|they|security|my_boss|my_boyfriend|my_housemate|cctv [just|
          keep|can|could|have] saw|see|seen|spotted|caught|noticed|recognised|found you|your [outside|parked|driving|sitting|car|following|
          watching|hiding|van|standing|at|in|waiting|on|looking|again] ** outside|house|flat|window|work|again|past|street|car_park|gym|
          behind|camera|road|garden|following|watching|door|bushes|cctv|driving
        i know its|it_was|that|thats|it|this|you|your ** you|account|profile|fake|number|followed|following|outside|tracker|drove|logged|
          watching|drive|been ** account|profile|past|me|my|outside|email|house|messages|phone|number|insta|watching
        fake|burner|anonymous account|profile|number|accounts is|was|are|and|watching|i_know|viewing ** you|your|following|me|my
        that fake account
        you keep|kept turning|showing|coming up|round|here
        stop asking|getting|telling my|people|everyone|the ** where|who|what_im
        have|got|theres|saw|see you on camera|cctv|video|the_doorbell
        !can|could|will|would|if you|youve drove|driven|been_driving|walked|keep_driving|keep_walking past|by|round
        you were|was outside|at|in|behind|near my|me|the [work|house|flat|gym|today|door] [today|again|saw|last] !party|wedding|meeting|
          school_play
        you|youve|u_have|your [keep|have|been|always|still|just|even|were|had|actually] following|followed|follow|stalking|stalked|tracking|
          tracked|watching|watched|spying|spied|monitoring|hacked|hacking|bugged me|on_me|my|us|through
        you|youve|you_have [keep|have|just|actually|been|always|kept|never_stop] turning|turned|turn|show|showing|showed|drive|drove|
          driving|parked|parking|waiting|waited|sitting|sat|hanging|came|coming ** my|outside|past|up_at|here|for_me|unannounced|
          uninvited ** work|house|flat|gym|door|office|street|again|school|road|mums|window|class|place|every|outside|car|uninvited|
          unannounced
        you|youve|you_have ** tracker|airtag|air_tag|spyware|gps|app|camera|bug in|on|under my|the|our
        found|theres|is_there|there_is|there_was|check|remove|take|get a|an|your|the|that|my [car|off] tracker|airtag|air_tag|gps|spyware|
          camera|bug|device [in|on|under|from|off|out] [my|the|me|of] !parcel
        you|youve|you_have|someone|somebody ** log|logged|logging|got|went|hacked|broke|guessed|read|reading|gone|go|change|changed|using|
          used|know|have [in|into|through|all|onto] my email|emails|insta|instagram|facebook|icloud|account|accounts|phone|messages|
          password|passwords|whatsapp|diary|bank|laptop|snapchat|texts|dms|gmail|location|bins
        how did|do|does|would|have you|ya know|find|found|get [where|out|that|my|i|about|what] [i|where|my|was|am|new] ** live|address|at|
          was|am|number|with|work|moved|went|wearing|been|from|out_where|staying
        how did you know i|where|what
        asking|getting|sending|paying my|your|people|mates|friends|the_kids|neighbours ** where_i|about_me|watch|follow|spy|who_i|what_im
        leave|leaving|left [flowers|things|notes|letters|stuff|gifts|presents] ** car|door|doorstep|windscreen|work|desk|porch ** creepy|
          scares|scared|stop|dont|frightening|again|not_ok
        i feel|felt watched|followed|hunted|stalked
        its|this_is|thats|youre|being|you_are creepy|stalking|scaring|frightening|stalker|obsessive|freaking ** stop|outside|following|
          watching|me|behaviour|parked|driving
        stalker|stalking|stalked
        was that you|your outside|car|parked|in|who|at|driving|calling|ringing|on
        were you outside|following|watching|parked|at_my
        i|ive changed|changing|had_to_change my|the|all locks|passwords|password|number|gym|route ** you|because|so|stop|again|yours
        i can|could see|saw your car|van|location|read_receipts outside|from|across|parked|again|on
        my location|whereabouts|movements is|are|isnt none|not|no|your|off
        none of your business where|who
        restrict|stop sharing|checking my|where location`,
      unless: `
        parcel|delivery|order|package|post tracker|tracking|track
        stop following the|your|instructions|advice|haha
        stop watching the|that|tv|telly|netflix|my_show|without_me|football
        dont|do_not come|turn_up|show_up to work|here|school_gate if|when|sick|late|with|early|without
        dont|stop park|parking on|in the|yellow|grass|double
        how did you know [it_was|that|about] my_birthday|it_was_my|my_favourite
        i|we saw your mum|dad|sister|post|message|story|text|email|photo
        how did|do you know about|the|that_song|him|her|each
        saw you at|in|on the school|play|wedding|funeral|party|tesco|news
        you left my|your|the
        change|changed my|your|the password|passwords ** netflix|wifi|yours_is
        your car is|was outside|parked with|for
        followed|following me back|on
        stalker stories|haha
        you logged into my netflix|the`,
      evenWhen: ["reported", "past"],
    },
  ],
};
