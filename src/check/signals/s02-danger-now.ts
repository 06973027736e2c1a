import type { SignalRule } from "./signal.ts";

/**
 * S2: danger at this moment. The person writes it of the ex or of anybody ("he's outside", "she has a knife"); the ex writes it of what they
 * are doing or about to do ("open the door or i kick it in"). Over-shows: the emergency number comes first. Somebody who is outside with the
 * shopping, and a knife in the kitchen drawer, are the everyday meanings to leave out.
 */
export const dangerNow: SignalRule = {
  code: "S2",
  mine: [
    {
      // Somebody is here.
      patterns: `
        @hes outside $
        @hes outside again|now|right_now|my|the_house|the_door|the_flat|banging|shouting|screaming|kicking|and_i|and_wont|and_he|and_she|
          with_a_knife|with_a_bat|with_a_gun|with_a_hammer|i_can|im_scared|i_dont|please|what_do_i|in_his_car_again|watching|pacing
        @hes|someone|somebody still|back|parked|stood|standing|sat|waiting outside
        @hes at|outside|by|under my|the|our [front|back|bedroom] door|window|house|flat|gate|building|windows
        @hes in|inside my|the|our house|flat|garden|hallway|building|room|apartment|stairwell|kitchen
        @hes here $
        @hes here and|now i|im|hes|shes|wont|she|he|scared|threatening|drunk|shouting
        @hehas|he|she|they got|broke|broken|let_himself|let_herself|forced_his_way|forced_her_way|pushed_his_way|climbed in|into|through !a|
          the_team|trouble|wasnt|late|uni|shape|the_course
        someone|someones|someone_is|somebody|somebody_is|somebodys|@hes trying|tryna to get|break|climb in|into|through !acting
        @hes|someone|somebody|someones|somebodys [is] breaking|kicking|smashing|bashing|climbing|forcing|breaking_down|kicking_down|
          trying [my|the|down|through|on] door|in|window|down|lock|windows|handle|glass
        @hes|someones|someone_is|keeps banging|hammering|pounding on|at my|the door|window|windows
        banging|hammering|pounding on|at|down my|the door|window
        @hes coming up|through|round|over|in|here|for the|to|and|now|drunk|right|me|with stairs|window|kill|hurt|get|door|he|hes|shes|now|
          me|drunk|said|a
        @hes coming for|after me|us
        @hes on [his|her|their|the|my] way ** scared|kill|drunk|angry|hurt|furious|what_do_i_do|raging|knife|help
        he|she knows|knew im|where_im hiding
        locked|barricaded [myself] in|inside the|my toilet|bathroom|bedroom|room|closet|kitchen
        im|am|i hiding|hid|locked|barricaded [myself|from|in|under|inside|behind] [in|the|from|a|my|her|him|upstairs] bathroom|closet|
          wardrobe|toilet|bedroom|him|her|cupboard|bed|shed|room|car|them|attic|laundry`,
      unless: `
        outside|here mowing|having|playing|smoking|doing|washing|cutting|painting|fixing|gardening|cooking|putting|bringing|loading|
          unloading|watering|chatting|talking|hanging
        outside|here with the|his|her|some dog|dogs|kids|shopping|bags|van|boys|girls|removal|hoover|keys|mates
        outside the|of school|shop|pub|box|office|country|gym|station
        at|by my|the door|gate|window of|with ** school|food|parcel|pizza|shopping|flowers|gym|delivery|cat|dog
        in the|my house|flat|garden|kitchen|building cooking|playing|with|mowing|now_we|watching|since|asleep|making|digging|all|doing
        dog|cat|delivery|postman|courier|plumber|electrician|fox|badger|pigeon|spider is
        in the house we|i|that
        the cat|dog|postman|plumber|delivery_guy|uber|driver|taxi|cab is|at|has
        hiding from the|my|you|eggs|presents ** work|boss|party|kids_presents|eggs
        hide and seek
        broke|break into a|acting|big
        trying|try to get|break in|into shape|uni|touch|university|film|college|law|the_market|the_industry`,
      evenWhen: ["reported"],
    },
    {
      // A weapon.
      patterns: `
        has|have|got|holding|pulled|grabbed|waving|pointing|pointed|picked_up|carrying|bringing|swinging|came_with|come_with|with|has_got|
          took a|his|her|the|my|out_a [kitchen|big|massive|bread|carving|baseball|fucking|cricket|loaded] knife|gun|blade|machete|hammer|
          bat|crowbar|shotgun|rifle|pistol|axe|weapon|acid|petrol|screwdriver|sword
        knife|gun|blade to|at|against my|our|her|the throat|head|neck|face|kids|chest|babys|back
        pointing|pointed|pulled|aimed a|the|it|his|her gun|knife|it at|on|to me|us|my`,
      unless: `
        i|ive|we|you|youve|chef|who has|have|got|holding|grabbed|picked_up|carrying|with|took|pulled a|the|my|out_a [kitchen|big|bread|
          carving|baseball|cricket] knife|gun|hammer|bat|axe|blade|screwdriver|petrol|sword
        nerf|toy|water|glue|nail|heat|massage|radar|top|cricket|staple|fake|plastic|lego|foam|caulk|spray gun|knife|sword|bat|axe|hammer
        gun licence|license|show|control|range|metal|dog
        knife and|block|set|skills|sharpener|fork|drawer|from_the_set
        hammer and|drill|from|toe|i_lent
        bat|bats in|and_ball|for|signal|cave|house|box
        a|the bat and
        the petrol|gun|knife station|money|set|drawer|receipt
        with a|the hammer|axe|knife|bat|petrol|screwdriver to|for|and_nails|you|because
        film|movie|show|series|book ** gun|knife|axe|sword
        costume|halloween|panto|cosplay|game|fortnite|minecraft ** knife|sword|axe|gun|bat
        knife|sword|axe|gun|bat ** costume|halloween|panto|game|fortnite|minecraft|cake|lent|borrow|borrowed`,
      evenWhen: ["reported"],
    },
    {
      // Being hurt, held or chased now; calls for help.
      patterns: `
        @hes [literally|just] beating up my|our|the|him|her|me
        @hes [literally|just] hitting|choking|strangling|beating|attacking|kicking|punching|hurting|dragging|battering|throttling|biting|
          burning|raping|suffocating|smothering me|us|her|him|mum|my|the_kids|the_baby|the_dog [brother|sister|mum|dad|friend]
        @hes [literally|actually] gonna|going|going_to|about|about_to|threatening|trying [to] kill|hurt|hit|stab|shoot|strangle|burn|
          attack me|us|her|him|the|my
        @he wont|will_not|not_going_to|not let|letting me|us|the_kids leave|out|go|go_home|get_out|out_of_the|up|call|use
        wont let me|us leave|out|go|get_out
        @hes not letting me|us leave|out|go
        not letting me leave|out|go
        @hehas locked|barricaded|trapped|tied|cornered|pinned me|us|the
        locked me|us in|inside|out_in|up
        blocking|blocked|guarding|standing_in|stood_in the|my door|doorway|exit|stairs|way_out|driveway
        @he wont|took|has|have|grabbed|smashed|snatched|hid my phone|keys ** leave|out|go|help|trapped|stuck|police
        trapped in ** with him|her|them
        im|am trapped [in|with|here] him|her|here|the_bathroom|the_flat|the_house|the_car
        @hes|someone|somebody|someones|somebodys|a_man|some_man|a_guy|some_guy [is] chasing|following|tailing me|us now|right_now|down|home|
          in|on|and|through
        @hes chasing|following me|us $
        @hes|someone|someones|a_man|some_guy [is] [right|still] behind|following me|us [still] $
        ^ [please|someone|somebody] call|ring|phone|get the|an police|cops|guards|garda|ambulance $
        ^ [please] call|ring|phone 0|the_police|police
        someone|somebody|please call|ring|phone|get 0 [please|now|quick|$]
        call|ring|phone|get [the|me|someone|for|an] police|cops|guards|garda|ambulance|polis|feds [now|please|for|quick|hes|shes|fast|asap|
          to_mine|to_my|right|immediately] now|please|me|quick|hes|shes|fast|asap|mine|my|immediately|help
        please call|ring|phone|get|send [the|for|me] police|cops|guards|garda|ambulance|polis|help
        send help|police|guards now|please|to_mine|quick
        send the police|guards|cops|ambulance !station
        send|need|want the|an|a police|help|ambulance|cops now|right_now|fast|quick|please|to_mine|to_my|here
        i|we need the|an police|ambulance !chair|report|number|station|man
        i need help now|hes|shes|please_hes
        help me hes|shes|he|she|theyre ** here|coming|hit|hurt|kill|knife|door|wont|going|has|is
        help hes|shes|he|she|theyre
        ^ help me please $
        im|am|i|nose|head|face [is|am|wont_stop] bleeding [and|so|badly|everywhere|a_lot|from|bad] badly|everywhere|and|from|bad|my|the|wont
        in|im danger right_now|now|tonight|here|please
        danger right_now|now
        not safe here|in_this_house|in_my_house|in_the_house|at_home|with_him|with_her [right|tonight|now|anymore]
        im scared hes|shes|he|she|theyre going|gonna|will|is|coming [to] kill|hurt|hit|find|come|get|break
        @hes smashing|breaking|throwing|trashing|wrecking things|everything|the|up|my|stuff|furniture|plates
        @hes threatening me|us|to with|right|now|kill|again|hurt|burn|the
        he|she|they|hes|shes|ex set|poured|pouring|setting fire|petrol
        @he wants|trying to come|get in ** scared|drunk|door|refuses|wont_leave
        @he refuses|wont [to] leave|go ** scared|drunk|threatening|shouting|door`,
      unless: `
        hitting|beating|kicking|killing|attacking|battering me 0|at_fifa|at_chess|at_tennis
        hitting|beating|kicking|killing|attacking|battering me at|with|in|on_the|every_time|for|up ** chess|fifa|mario|game|cards|monopoly|
          pool|darts|tennis|stairs|jokes|laughing
        cat|dog|baby|toddler|kitten|puppy|bump|boss|teacher|trainer|pt|mam is|wont|keeps
        killing|choking|kill me with|haha|laughing|at|on
        kill me haha|if|when|for|over|with|laughing
        wont let me|us leave|out|go|go_home|get_out without|until_we|of_the_contract|of_the_lease|early|on_the_trip|to_the_party|to_bed|
          on_holiday
        locked me out|in of|the|my account|insta|app|car|bank|a_contract|flat_by_accident|a_rate
        locked us|me in at|to
        following me|us on|home_the|around_the|from_room|back|around
        call|ring|phone|get|send the|for|an|me police|guards|ambulance|help about|on|if|when|station|yesterday|last|with|moving|to_report|
          for_him|to_tell
        police|guards|cops station|report|reference|number|car|dog|officer|box
        need|want help with|moving|to|on|carrying|choosing|finding
        blocking|blocked the|my driveway|door|stairs|exit with|by|bins|skip|van|boxes|parcel|pram|all
        bleeding gums|edge|money|obvious|hell|love
        threatening to rain|sue|leave_the|quit|resign|move
        throwing|throws things|everything away|out|together
        breaking|broke up|into with|a
        broke|break into a|acting|big
        breaking|smashing things down|into|the_internet|records|it|off`,
      evenWhen: ["reported"],
    },
  ],
  theirs: [
    {
      patterns: `
        open the|this|your|that|up [fucking|bloody|front] door|up|or or|now|before|right|im
        open the|your|up [fucking] door $
        ill|im|im_gonna|im_going_to|gonna|going_to|i_will|about_to kick|kicking|break|breaking|smash|smashing|bust|busting|put|boot|batter|
          knock [the|your|that|this|down|my_foot_through] [fucking|front] [the|your] door|in|down|windows|window
        @im|ill_be|be outside|at|by|in|under|inside|round your|yours|the [front|back] house|flat|door|window|garden|gate|building|work|
          place|hallway|stairs|yours|bedroom|kitchen !with|for_handover|to_collect|to_drop|as_agreed|ready|for_pickup|if|when|to_pick
        im outside [and|now] ** know_youre|can_see|not_leaving|come_out|get_out_here|open|or_ill|or_else|wont_leave|let_me_in
        im not leaving|going_anywhere|moving|going until
        i|we know your|you_are|you in there|inside|home|in
        i can see|hear you [in|through|there|now|hiding|from|moving] in|through|there|from|moving|hiding|inside
        ^ i can see|hear you [in_there|now|from_here|right_now] $
        i see|saw your light|lights|shadow|you_in|you_through !show|display
        look out|outside your|the|of window
        come|get outside|out|down [now|here|before|or] or|now|before|here
        let me in [now|or|before|right|you|to_the] now|or|before|bitch|right|or_else|please_or
        im|i_am|coming|on_my_way coming|on_my_way|over|round|to [over|round|to|now|up|in|there|through] ** kill|hurt|get_you|sort_you|dead|
          regret|like_it_or_not|whether_you|smash|drag|knife|gun|see_how_brave|teach
        coming over|round|in now|right_now|whether|like|and_youre|and_you_better|you_cant
        im coming for|to you|get|for|kill|find|burn|drag|hurt
        im coming in $
        ill|im_gonna|i_will|im_going_to burn ** house|flat|place|it down|tonight|with
        im coming in|through|up the|whether|and|now|with|door|window|stairs
        ive|i_have|i|got|have|holding|bringing|with [got|have] a|my|the|dads [kitchen|big|loaded|baseball] knife|gun|blade|machete|hammer|
          bat|crowbar|shotgun|rifle|axe|acid|petrol|can_of_petrol
        you|youve|you_have|got [have|got] 0|five|ten|two|till [minutes|seconds|hours|minute] [to|before|then|or] ** come_out|come_in|
          coming_in|kick|get_home|be_back|door|burn|i_come|im_coming|set
        ill be there|over|round in 0|five|ten|minutes ** dead|better|door|open|kill|regret
        im|am in|inside your|the house|flat|garden|kitchen|bedroom|building|car_park !with|doing|for|to|meeting|visiting
        im in the house
        your|you_are dead|gonna_die|going_to_die|done|finished tonight|today|now|when_i_get|in_ten|in_five
        tonight|today is your|the|you last|night|die|gonna|going
        tonight|today|right_now im|ill|i_will|youre gonna|going_to|will|kill|gonna_die|dead|hurt|pay|end
        im|were|me outside|downstairs with|and the|my|a lads|boys|brothers|cousins|knife|bat|hammer|petrol
        i|have|got your|the kids|mother|sister|dog|cat|brother|mum here|with_me|and ** knife|hurt|see_them_again|never|kill|or|come|alone`,
      unless: `
        in your|the building|flat|house for|to
        outside|at|by your|the house|flat|door|gate|work|building|place with|for|to|as|ready|when|if|whenever|about|for_handover|to_drop|
          to_collect
        im|be at the|your door|gate with|for
        gun|knife|hammer|bat|axe|petrol ** for_you|lent|borrowed|left|yours|back|set|drawer|costume|station|money
        open the|your door for|to|of|so|when|please_the ** parcel|delivery|postman|kids|plumber|cat|dog
        open up about|to|emotionally|more
        come|get outside|out more|tonight_with|and_about|of_bed|for_a|sometime
        coming over|round|in now ok|with_the|if|thats|to|for
        i can see|hear you from|in your|my|his|our perspective|point|dreams|eyes|mind|future
        ill be there in 0|five|ten|minutes with|for|to
        let me in on|the_loop|to|when
        come|get out|down|outside of
        i know youre|you_are home|in late|safe|good|pain|there_for|a_meeting`,
    },
  ],
};
