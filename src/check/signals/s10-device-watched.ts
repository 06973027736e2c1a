import type { SignalRule } from "./signal.ts";

/**
 * S10: the person thinks that their phone, accounts or home are watched ("he knows things i only said in texts", "is there a tracker in my
 * bag"). The ex shows it ("i read your messages", "your location is still on"). A phone that is slow and a parent who checks homework are none.
 */
export const deviceWatched: SignalRule = {
  code: "S10",
  mine: [
    {
      patterns: `
        he|she|they|ex|you|someone|somebody|husband|wife|hes|shes|theyre|boyfriend|girlfriend [can|is|has|must_be|might_be|could_be|keeps|
          still|was|been|always|somehow|may_be|probably] read|reads|reading|see|sees|seeing|checks|checking|monitors|monitoring|tracks|
          tracking|intercepts|watches|hacked|hacking|bugged|cloned|mirrored|tapped|listens|spies|spying|listening|accessed|accessing [all|
          every|on|to|into|through|in_on] my|our|me|everything [whole|private|entire|my] [phone|messages|emails|email|texts|whatsapp|
          location|laptop|calls|dms|search_history|icloud|accounts|screen|camera|browsing|instagram|house|car|conversations] phone|messages|
          emails|email|texts|whatsapp|location|laptop|calls|dms|history|icloud|accounts|screen|camera|browsing|instagram|insta|through|
          devices|on_my|conversations|i_do|gmail|microphone|account
        he|she|they|ex|you|someone|hes|shes|husband|still|youve ** has|got|have|knows|know|guessed|logged|hacked|changed|getting|access|
          signed|set_up [access|in|into|to] [to|all] my password|passwords|passcode|icloud|email|emails|login|account|accounts|apple_id|
          google_account|pin|face_id|insta|facebook|phone_password|gmail|phone_backed|cloud !for_netflix|wifi|yet
        access to my|all_my|our phone|email|emails|icloud|accounts|messages|cameras|location|cloud|photos|bank|everything|calendar
        he|she|they|ex|you get|gets|receives|sees my texts|messages|emails|calls|photos on his|her|their|the
        he|she|they|ex|someone|you put|installed|loaded|downloaded|hid a|an|some|something|stuff|the ** on my phone|laptop|ipad|computer|
          tablet|car !screen_protector
        alexa|camera|cameras|doorbell|speaker ** he|she|ex ** login|app|access|listens|listening|drops_in
        he|she|ex drops in on
        drops|dropping in on the|my|me alexa|$|through
        he|she|they|ex monitors|checks|tracks|reads|watches mine|it|everything|us
        find_my|location|sharing ** turned_on|switched_on|was_on|still_on ** without|never|knowing|me
        verification|login|security codes|code|alerts|alert i|ive|keep|never|again ** never|asked|again|didnt
        feel|feels like im|i_am|someones|somebodys|hes|shes being|watching|tracking|listening [tracked|watched|monitored|followed_online|
          listened]
        he|she|they|ex|you still has|have|got the app|login|password|logins|passwords|code ** camera|cameras|doorbell|house|thermostat|
          alexa|locks|my
        he|she|ex set up my phone|laptop|ipad|email
        knows the|my pin|passcode|password|login !for_netflix|wifi
        lets him|her see where i
        quoted|repeated|mentioned a|the|my|something message|text|conversation|thing [that] i sent|had|said ** to|with|in my|mum|sister|
          friend|private
        hes|shes|he_is|she_is|someones|someone_is|he_was|he_got|she_got|logged|hacked in|into my icloud|emails|email|phone|accounts|account|
          gmail|laptop
        tracker|airtag|air_tag|gps|bug|spyware|stalkerware|spy_app|spying_app|tracking_app|keylogger|hidden_camera|camera|cameras|mspy|
          listening_device|recorder|malware|tracking_device|bugs|monitoring_app|tile [has|was|been|might|is|could] [be|been] [hidden|
          planted|put|found] in|on|inside|under|installed|hidden|from|somewhere|planted|put [my|the|our|it|this] [car|phone|bag|house|
          laptop|bedroom|flat|bathroom|home|coat|handbag|kids|pram|device|lining|it] car|phone|bag|house|laptop|bedroom|flat|bathroom|home|
          coat|handbag|pram|device|lining|boot|living_room|it|him|somewhere !parcel|delivery
        found|find|finding|is_there|there_is|theres|check|checked|put|he_put|she_put|hid|looking_for|detect|remove|scan_for|think_theres|
          discovered|notification ** airtag|air_tag|tracker|gps|spyware|stalkerware|hidden_camera|listening_device|keylogger|bug ** on|in|
          near|with|moving|me|car|phone|bag|house|from_my !dog|luggage
        airtag|unknown_airtag|unknown_tracker|unknown_device detected|found|moving|near|following|alert|travelling
        my|the phone|mobile|laptop|house|car|home|flat|room|devices|computer|iphone|whatsapp|messages|emails|accounts|email|insta [is|might|
          may|has|could|must|are|was|been|being|have] [be|being|been] [being] bugged|tapped|tracked|monitored|hacked|watched|compromised|
          cloned|mirrored|listened_to|spied_on|intercepted|read|wired
        my|the phone|mobile|laptop|account|email|icloud|location|whatsapp|house|accounts|devices ** isnt|not|arent safe|private|secure
        being|am_i_being|im_being|am|be|was|been|feel|feeling|think_im|getting tracked|monitored|bugged|watched|listened_to|spied|spied_on|
          recorded|hacked ** phone|he|she|my|by|him|her|through|somehow|app|device|think|house !by_the_dog|speed_camera|cctv_in_tesco
        how|why [does|do|did|would|could|can|is] he|she|they|you|my_ex|the_ex [always|keep|even|know|possibly|still] [know|knew|find|found|
          showing|turning|show|knows] know|knew|find_out|found_out|show_up|showing_up|turn_up|turning_up|found|see where|what|i|id|about|
          everywhere|that|who|my [i|im|my|exactly|was|id] ** am|was|said|go|went|with|searched|told|messages|been|wrote|live|doing|texted|
          plans|wherever|conversation !birthday
        he|she|they|ex|always|somehow [always|already|somehow|still|even|just|seems_to] knows|knew|shows_up|turns_up|finds_out|repeats|
          quotes|mentions|seems_to_know ** where_i|everything_i|things_i|stuff_i|exactly_where|wherever_i|what_i_said|what_i_wrote|private|
          my_messages|only_told|i_only|every_move|i_never_told !like|love|eat|want
        things|stuff|something|conversations i|that|id|only|we ** only|never ** told|said|texted|wrote|emailed ** he|she|they|knows|knew
        i|i_have|ive|had_to|need_to|should_i|use|using|got|buy|bought|getting|do_i_need [have|to|got|get|need|use|had|bought] ** burner|
          new_phone|second_phone|secret_phone|safe_phone|library_computer|incognito|friends_phone|work_phone ** he|she|checks|reads|see|
          sees|so_he|so_she|safe|doesnt_know|cant|tracks|monitor|because_he|because_she|monitored
        cant|dont|shouldnt|scared_to|afraid_to|not_safe_to google|search|message|text|look_up|write|type|talk|save ** phone|here|this|
          laptop|anything|he|she|it ** checks|monitors|reads|sees|history|looks
        delete|deleting|deleted|clear|cleared|clearing|wipe|hide|hiding [my|this|the|all|search|browsing|browser] [search|browsing|history|
          messages|app|calls|before|texts|this] history|messages|texts|calls|this_app|app|before|after ** he|she|checks|sees|home|so_he|
          reads|finds|look|looks|in_case
        in case|before he|she|they|my_ex reads|sees|checks|looks|finds|goes_through|opens ** phone|this|messages|it|history
        he|she|they|ex|you|hes|shes|husband|wife ** checks|goes_through|went_through|looks_through|searches|takes|demands|wants|inspects|
          asks_to_see|insists_on ** my phone|messages|call_log|laptop|bag|history|emails|texts|whatsapps !up
        my|the location|find_my|gps|maps|snap_map|life360|phone|family_sharing|icloud ** he|she|they|ex|husband|somehow|still|without|
          turned|shared ** see|sees|on|shared|knows|sharing|shows|tracks|turned_on|without_me|never_turned|watching|knowledge
        sharing|shared|shares my location ** with|without|ex|him|her|know|knowing
        login|logins|sign_in|signed_in|logged_in|alert|session|sessions|new_device|unknown_device|device ** i_dont_recognise|
          i_dont_recognize|wasnt_me|not_me|isnt_me|his_phone|her_phone|exs|i_didnt|from_his|from_her !bank_app
        logged|signed in|into|to his|her|their account|icloud|email|apple_id ** see|sees|everything
        someone|somebody is|s|has|keeps|got|logged|signed [signed|logged] [in|into|to] [to|my] email|account|icloud|insta|facebook|gmail
        ring|doorbell|nest|alexa|baby|smart|thermostat|nanny|security|the|hidden|home|his|her camera|doorbell|alexa|monitor|speaker|home|
          app|cams|cam|cameras|lock|cctv ** he|she|still|ex|watches|watching|listen|listening|controls|sees|logs_in|access|talks_through|
          drops_in ** me|in|us|house|access|watching|listening|from|his_phone|her_phone|it|every|comings|log|through
        is|are he|she|they|someone|my_phone|my_ex|somebody|you [still|somehow|being] tracking|watching|reading|monitoring|listening|bugged|
          hacked|tapped|spying|tracked me|my|on|through|in|$ !aloud|clues
        how do|can|to|would [i|you] [know|check|tell|find|stop|see|remove|get] [if|for|out|whether|him|rid] ** tracked|tracker|spyware|
          bugged|hacked|monitored|my_phone|tracking_me|reading_my|stalkerware|watching_me|airtag|seeing_my
        spyware|stalkerware|mspy|flexispy
        posted|repeat|said ** only_talked_about|only_said ** phone|kitchen|text`,
      unless: `
        he|she|they|mum|dad|teacher|leo|mia reads|read|checks|checking|reading my ** homework|essay|bedtime|poem|book|horoscope|palm|meter|
          temperature|cv|draft|tyres|spelling
        boss|work|school|bank|it_department|government|google|facebook|company|ads|advert|police|cia|fbi|council|meta|teams ** track|tracks|
          monitor|monitors|read|reads|listening|watching|hacked|access
        hacked|hacking my|his|a sleep|diet|life|diy|ikea
        tracker|airtag|gps|camera|app|bug|tile in|on|inside my|the|our luggage|suitcase|own_keys|dogs_collar|cats|bike|lost|salad|flour|
          kids_bag|garden|hallway_light|bed|carpet
        baby|nanny camera|monitor|cam for|is|works|so_i|asleep|battery
        fitness|calorie|period|sleep|step|habit|mileage|flight|parcel|stock|running|heart tracker|tracking|app|monitor
        being tracked by|on a_goose|strava|garmin|the_courier|my_watch
        watched|watching tv|telly|netflix|football|film|box_set
        pin|password|passwords for|to the|netflix|wifi|my|spotify ** forgot|cant_remember|reset
        he|she|they knows|know|knew what|where|everything i|im like|about|want|love|dinosaurs|football|mean|for_christmas
        alexa|doorbell|ring play|timer|rang|battery|delivery
        code|codes ** bank|parcel|delivery|door|discount|gate
        read my mind|lips|messages_and_didnt|message_and_didnt|texts_but|messages_but|message_but|message_and_left|text_and|messages_yet
        seen my message|story
        checks my phone_for_updates|oil|blood
        how did you know i|my ** birthday|favourite|love|needed`,
      evenWhen: ["negated", "past", "reported"],
    },
  ],
  theirs: [
    {
      patterns: `
        i|ive|i_can|i_just|i_still [can|have|still|already|just|been|always|even] read|reading|see|saw|seen|got|have|hear|checked|
          went_through|found|screenshotted|get|been_reading [all|every|everything|into] your [private|phone|whatsapp|deleted|last|live|
          old] messages|texts_to|texts_with|dms|location|whatsapps|calls|search_history|passwords|password|passcode|icloud|chats|camera|gps|
          browsing|tinder|laptop|diary|inbox !to_me|you_sent|yesterday_and|earlier|about_the|today_and|last_night_and|and_i_agree|re
        i [can] see|saw|read everything on|in|you your|do|type|write|send [phone|laptop|icloud|messages|on]
        your location|find_my|gps|snap_map|whatsapp|emails|icloud|messages|texts|pics|photos|airtag|backup ** still_on|still_come|come_up|
          comes_up|sync|still_shared|backs_up|still_show|is_on|says_you|shows_you|shows_me|still_shares !how_do_i
        i|ive|id|still ** logged|log|signed|hacked|got ** in|into|on your email|account|phone|icloud|insta|facebook|laptop|gmail|whatsapp|
          snapchat|accounts
        put|hid|theres|planted|stuck|got|have|installed a|an|the tracker|airtag|camera|app|gps|bug|recorder|spyware|mspy ** you|your|car|
          phone|house|bag|bedroom
        you turned|switched|turn|switch|took|deleted your|off|the [location|find_my|off] location|off|find_my|sharing|tracking|app !lights|
          heating|tv
        why did|is|have|has|did_you|cant|was [you|your|i] [turn|turned|your|location|see|off|switch|change|changed|delete|deleted|
          block] ** location|find_my|password|passwords|passcode|offline|phone_off
        turn|put|switch|share|give|send your|me|back|it|on [your|the|back|on] [location|live|find_my|passwords|back] location|find_my|
          passcode|password|live_location|passwords !of_the|for_the|pin_for
        i|we know|saw|can_tell|could_see who|what|where|that|u your|you ** texting|messaging|searched|googled|called|rang|texted|deleted|
          were_at|have_been_at|been_looking|looked_up|wrote|writing|talking_to|at_his|at_hers
        phone bill|records|log|history|backup says|shows|lists|tells|has|still
        the|your alexa|camera|doorbell|monitor|tablet|ipad|car_app|watch|thermostat|ring|nest|cameras|smart_lock ** shows|heard|hear|see|
          tells|records|still|listen|sent|saw|picked_up|recorded|everything ** you|me|who|your|everything|him
        heard|hear|listened|recorded|listening you|your|every_word|everything|to_you ** alexa|monitor|recording|camera|mic|calls|
          baby_monitor|bug
        nice|love|interesting|enjoy|funny search|google|searches|messages|chat|chats history|you|to|about|with
        i see|saw everything|all
        i will|ll|always know|see if|when|what|everything you|your [block|delete|hide|turn|text|message|leave|call|do|type|google]
        delete|deleted|deleting ** wont|doesnt|didnt|cant|no_point|still ** see|hide|help|recover|read|them|have
        same cloud|icloud
        i [just|also] read|went_through|been_reading|checked your messages|texts|emails|email|dms|whatsapps|diary|chats|journal !thanks|
          and_i_agree|about|yesterday|earlier|today|this_morning|again
        im|am|still logged|signed in|into
        i can see everything|all
        find_my|life360|snap_map|google_maps says|shows|has|had your|you
        i|we heard|can_hear|hear you|every ** on|through the alexa|monitor|camera|speaker|ring|nest|doorbell
        the camera|cameras|doorbell|ring|nest shows|show|sends|showed ** who|whos|you|my|him|house
        i still have|know|got your password|passwords|passcode|login|logins|pin|email|pattern`,
      unless: `
        password|passwords|login|pin for|to the|netflix|wifi|spotify|disney|school|gas|council|boiler
        i|just saw|see|seen|got|read|opened|have your message|text|email|messages|texts|emails|post|letter|note|call|calls|
          missed [call] [about|re|and|yes|thanks|sorry|from|so|on|now|this|earlier|yesterday|just] about|re|yes|thanks|sorry|from|earlier|
          yesterday|just_now|this_morning|but|so|today|last_night
        share|send|give me|us your location|live_location so|for|when|pub|restaurant|pickup|to_find
        location of|for|is the|our|a meeting|school|party|hearing|viewing
        your location|phone|email|messages|photos ** how_do|how_do_i|please_turn|can_you_turn|remove|delete_it|turn_it_off|take_yourself|
          should_i_delete|want_me_to
        your phone is|was|still off|at_mine|here|in
        your emails|email still|are|comes|come to|going ** here|forward|redirect|old_address
        heard you from|were|got|are|and
        your emails|email|messages are|is still coming|going here|to_the_flat
        still shows on my phone|map how|can_you|do_i|should_i
        see|saw everything on|in|at the|rightmove|list|museum
        on the radio|stage|news`,
    },
  ],
};
