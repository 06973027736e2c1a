import type { SignalRule, WordGroup } from "./signal.ts";

/**
 * Threats to somebody's name, children, work, home, papers and money, and "you'll regret it", by whoever writes them: S4 when the person
 * writes, S9 when the ex does. A plain legal step ("papers reach you this week"), protecting oneself ("I will report this as harassment") and
 * sharing the school video are none.
 */
export const exposingWords: readonly WordGroup[] = [
  {
    // Pictures and messages.
    patterns: `
      @will [@really] post|send|share|leak|upload|show|release|put|forward|publish|print|expose|drop [all|all_of|every|those|these|
        around] your|the|them|those|these|our|her|his|that [little|private|naked|beach|sex|dirty|other] nudes|pics|pictures|photos|video|
        videos|vids|clips|tape|selfies|snaps|nude|audio|recordings|voice_notes|voicenotes|screenshots|messages|texts|chats|dms|sexts|
        diary !school|holiday|wedding|communion|christening|of_the_kids|of_leo|to_your_mum_as
      @im posting|sending|leaking|sharing|uploading|releasing your|the|them|those|these|everything|our|her|his ** nudes|pics|pictures|
        photos|video|videos|clips|screenshots|online|everyone|messages|texts
      post|posting|send|sending|share|sharing|leak|leaking|spread your|those|her|his|the nudes
      leak|leaking your|those|everything
      @will upload|post|send|leak everything|it_all|the_lot|all_of_it !to_the_cloud|to_the_agent
      will your|her|his boss|mum|dad|parents|family|students|husband|wife think of those|the|that
      have|got|kept|still_have|saved|keep|deleted|collected ** nudes|your_pics|your_pictures|your_photos|the_pics|the_pictures|the_video|
        those_pics|those_pictures|those_photos|the_photos|our_videos|your_videos|ur_nudes|screenshots ** just_saying|remember|everyone|
        behave|so|think|dont_forget|post|send|share|share_them|be_nice|shame
      still have the|your|those|all pics|pictures|photos|videos|nudes|clips|video ** sent|just_saying|you_know|remember|of_you
      never deleted them|those|the
      those snaps|pics|photos|pictures|clips|videos are still|saved
      what we|i|you filmed|recorded ** and|so|the_whole|everyone|town
      everyone|everybody|whole|everyones ** see|seeing|sees|get|gets|getting ** pics|pictures|nudes|your_body|clips !school
      parents|boss|family|students|mum|dad|wife|husband|work|group [are|is] get|getting|gets|see|sees|seeing those|the|that|your pics|
        pictures|photos|video|nudes|messages|audio
      what your|the students|boss|mum|parents|work|family ** think|say of|about those|the|your photos|video|pics|messages|nudes
      deserves|needs|ought to see what i have|ive_got|is_on
      pictures|pics|photos|video|videos|nudes|screenshots|clips go|goes|going|gets|are_going|posted [in|on|to|up|out|live] online|facebook|
        insta|family_group|everyone|live|public|viral|work|out|everywhere|up
      or|unless|before i post|send|share|leak|release|upload|publish|press_send it|them|everything|the|your
      it all|everything goes|comes out|online|public|live
      reply|answer|call|ring ** or i post|send|share|tell
      one tap|click and|i|from [and] everyone|everybody|your|the
      copies for everyone
      made a folder|page
      delete|deleted them when|if|only|once you
      the only reason|thing those|the|your clips|pics|photos|nudes|videos
      your face|pics|nudes|number|photos is|are going|gonna|ending on|up|out|all
      make|making|made a page|profile|account|website|group about|as|in you|your ** strange|tagging|everyone|men|exposing|warn|photos
      going|gonna|go viral !for_good
      our messages|texts|chats|voice_notes on facebook|insta|twitter|tiktok|reddit|online
      put our|your|the messages|texts|chats|voice_notes on|in|up|online`,
    unless: `
      send|share|post|show|put|print|upload|forward you|your|the|them|those|these|that ** kids|school|holiday|wedding|communion|christening|
        landlord|agent|solicitor|house|flat|insurance|cot|sofa|receipt|garden|sonogram|scan|baby|graduation|parents_evening|invoice|
        sports_day|nativity|recital
      send|share|post|show|upload|forward you the|those|them|my|some|a
      send|sending|post|posting|share your|the|those parcel|post|mail|letter|boxes|stuff|jumper
      if you|he|she post|posts|share|send|leak
      you said|threatened|sent|posted|shared
      going|gonna go viral haha`,
  },
  {
    // Telling work, family, the authorities; ruining a name.
    patterns: `
      @will [@really] expose|ruin|destroy|end|finish|out|humiliate|cancel|drag|dox|doxx|shame|embarrass|blackmail|sabotage|bankrupt|break|
        crush @victim !dinner|the_surprise
      @will [@really] ruin|destroy|end|wreck|finish|tank|kill|trash @your [@really] life|lives|career|reputation|name|business|marriage|
        engagement|relationship|job|future|credit|family|wedding|christmas|world|chances|peace|image|practice|birthday|graduation|sleep
      @im ruining|destroying|exposing|ending @victim|@your
      drag you|her|him on|through tiktok|facebook|insta|twitter|the_courts|the_mud|court|x
      @will [@really] tell|email|ring|call|inform|message|contact|phone|write_to|warn|text|let|report_you_to|show @your|the|every|hr|
        everyone|all [@really] boss|work|job|manager|hr|employer|school|principal|clients|patients|customers|landlord|students|teammates|
        university|uni|company|dean|college|followers|church|pastor|imam|congregation|board|temple|colleagues|office ** what|you|know|about|
        your|everything|dealing|everyone
      @will tell your boss|work|job|manager|hr|employer|landlord|school|principal|dean
      @will [@really] tell|email|ring|call|message|let|sit|show your|her|his|everyone|everybody|the [wife|husband|kids|girls|mum|dad|boss|
        parents] ** what_you|what_she|what_he|everything|the_truth|your_secret|your_secrets|about_the|exactly|cheated|what_kind|who_you|
        what_you_are|know_what|whose_child|your_gay|the_lot|dirty|all_your|you_slept !was_mutual|we_split
      tell|telling|told everyone|everybody|the_world|your_mum|your_parents|your_dad|your_wife|your_family|your_husband|people|them what you|
        she|he did|are|like|done|really
      everyone|people|they|whole|mosque|church|town|world|family|your_mum|your_dad|your_brothers|street|group|congregation|pastor ** will|
        gonna|going_to|should|deserves_to|is_about_to|about_to know|hear|find_out|see|learn [exactly|all] what|who|about|the_truth|
        a_lot you|really|your|of|@really
      followers are about to learn
      what people|everyone|everybody|he|she|they will|would think|say when|if i|they
      wait|wait_til i tell|call|ring your|his|her|everyone|them !about_the_party
      find out about the|your clinic|abortion|affair|drugs|pills
      people|everyone|everybody|they will|gonna|going_to find|hear|know|learn ** what|who you|he|she did|are|is|really
      @will make|turn your life a|into [a] hell|living_hell|misery
      wait til|when i tell|call|ring|they|your|everyone|he|she ** tell|about|hear|hears|find_out|what_kind|finds_out
      secrets|secret are|is|will_be|gonna_be [about|going] [to] be|out public|out|property|safe_no
      ill tell your|everyone secrets|secret|your
      telling your wife|husband|boss|mum|parents|family|dad unless|if|everything|what
      show|send your|her|his new boyfriend|girlfriend|man|fella our|the|your
      type it up for
      wonder how hr|your_boss|your_mum feels
      shall i send|tell|show|ring your|the
      wife|husband|boss|mum|dad|family|students|parents should|will_love_to|might_like_to hear|know about
      would|will|might love|enjoy|like|love_to|like_to [hear|know|them|to] [hear|know] about your
      revenue|hmrc|taxman|hr|immigration|council will|would|might love|enjoy|like
      tell the dole|taxman|tax|council|benefits|hmrc
      tell every|all client|customer|clients|parent|parents
      never work again
      remember whose name is
      make this divorce the|hell
      cost you the|your house|kids|everything|job
      just to watch you suffer
      estate|town|village|family against you
      until you lose that|your job
      making|make sure it|that doesnt last
      weekend with them ends
      wont have a|any father|mother
      you get your insulin|inhaler|tablets|meds when|if
      let her|his|your inhaler|meds|insulin run
      all ur secrets
      the person holding|with all|your secrets|your
      out you|him|her to|at|as
      let|let_everyone know your status
      your name is|will|on ** mud|dodgy|every|wall|online
      nobody|no_one ** will|gonna|would ** trust|talk_to|sit_beside|hire|marry|touch|believe you ** when|once|after|again
      lose|losing|lost your|his|her job|house|career|licence|license|kids|children|nursing_pin|everything|papers|visa|deposit|home [when|
        once|if|over|and|ill|because|for] [im|i|this|you|see|ill] [done|finished|see|am] done|finished|see_to|make_sure|through
      youll lose everything|your_job|the_kids|your_kids|the_house|your_licence|your_home
      @will|to get|have|make|see|getting you|him|her|ur_job [to] fired|sacked|arrested|deported|evicted|kicked_out|struck_off|suspended|
        locked_up|investigated|expelled|banned|sectioned|thrown_out|cancelled|removed_from_work|disbarred
      get|have you|him|her|ya fired|sacked|arrested|deported|evicted|struck_off|locked_up|expelled|sectioned
      @will report|shop|grass @victim to_the|to_immigration|for|up|to_hr|to_your|to_social|to_revenue [tax|benefits|benefit|council|dole|
        police|hmrc|immigration|fraud|home_office|taxman|irs|social|council_for]
      call|ring|report|one_call_to|phone|email|tell|tip [to|you|off] social_services|immigration|cps|ice|home_office|the_taxman|revenue|
        hmrc|the_dole|the_benefits|your_landlord|the_council|health_inspector|the_tax on|and|about|you|say|to|that|if|unless
      immigration has a|my
      deport people for
      tell|telling|say|saying|swear|convince|make_up_something_for the|them|police|judge|guards|court|everyone|that|i_will|so [police|judge|
        court|guards|cops|you|that|that_you] you|he|she [hit|raped|attacked|touched|hurt|beat|abused] hit|raped|attacked|touched|hurt|beat|
        abused|assaulted me|them|her|him|the_kids
      say|tell ** you raped me
      say|tell ** hit me see_who|and_see|theyll_believe
      theyll|they_will believe me over|not
      true or not
      whatever lie it
      for something you didnt do
      make something up|so_bad
      @will make up|stuff|something|things ** police|court|judge|work
      cancel|pull|withdraw|stop your|the sponsorship|visa|papers
      lose your papers|visa|status
      your visa|papers|status ** remember|whose_name|gone
      no status $
      one|single call|letter|email|word|phone_call|message ** boss|immigration|hr|papers|closed|sacked|inspector|lads_group|finished|sponsor
      ive got|have receipts|evidence|dirt|screenshots|proof|recordings ** try_me|post|you|ruin|everyone
      got|have dirt on you|him|her
      before everybody|everyone sees|knows|finds_out what|the|your
      what i|ive|we have|got on you|him|her|ur
      days|hours|hour left before|to_do_what
      ticket|till|by friday|midnight|tonight|sunday|monday ** then_i|then_it|or_else|or_i|dont_blame_me|before_i|it_all_goes|after_that
      turn up|show_up|come to|at your|the wedding|work|graduation|school|office|party|funeral|church|reception|interview|baby_shower|
        play ** scene|tell|everyone|copies|shame|embarrass|ruin|them
      @will make|cause a scene|problems|trouble|problem at|in|for|you
      make a scene|problem
      make problem for you
      embarrass|shame you|him|her in_front|at|before|in`,
    unless: `
      @will tell|let|ring|call|email|message|inform|contact|phone|text your|the|my|everyone|his|her ** we_split|split|mutual|moving|
        running_late|late|thanks|hi|friday|sick|pick|happy_birthday|good_news|about_the_party|you_said_hi|surprise|yourself|together
      tell|told work|everyone|your_mum|the_school|the_landlord|hr im|i|were|that_we|we|its
      have to tell hr|the
      you said|threatened|told youd|to|me
      report|report_this|ring|call ** harassment|if_you_come|if_you_turn|if_you_dont_stop|again_and
      report you missing
      get you|him|her fired up
      ruin|ruined|wreck your|the|his|her surprise|dinner|appetite|shoes|carpet|hair|lipstick|sourdough|night_in|diet
      end|ending the|your|our call|contract|lease|tenancy|subscription|membership
      break it|the
      out you|him|her of|with
      finish you off
      tick tock ** booking|camp|paid|tickets|leaving|time_for|dinner|late
      by friday|monday|sunday ** landlord|agent|bank|form|deposit|charges
      we need to tell`,
  },
  {
    // Children, money, home; regret.
    patterns: `
      @will|@im|i [@really] take|taking|keep|keeping|have|get the|ur|our|my kids|children|baby|girls|boys|son|daughter|them [away|out|off|
        and|abroad|from|on|to] [of|you|the|your|a] away|abroad|off_you|from_you|out_of_the_country|where|and_you|and_disappear|and_run|
        and_youll|and_never|on_a_plane|back_home_without|out_of_your
      take|taking|get|gain|win custody|full_custody|sole_custody ** never|lose|you_wont|no_matter|see
      take|taking the kids and you
      ^ [and|then|well] ill|i_will|imma|im_gonna|im_going_to take the|my|our kids|children|baby $
      @will take you for everything|all
      tell hr|work|them|them_all everything
      making|make a page|account|profile about you|him|her
      tell them all $
      everyone|everybody|they finds|find out what you|he|she
      never|wont|not [ever|be] see|seeing|hold|speak_to|hear_from|get [your|the|those|my|our|them|him|her] kids|children|son|daughter|baby|
        boys|girls|them|him|her again|if|unless|until|weekend
      wont see|have|get the|your|our|them|those kids|children|baby|son|daughter [this|again|if|unless|until|weekend|or]
      youll never|not see your|the|those|them|our|him|her [kids|children|son|daughter|baby|again]
      last time you|youll ** see|hold|hug|kiss her|him|them|the_kids|your
      dont come|wont_come home|back ** kids|sunday unless|if|until
      kids|girls|boys|baby|children dont|wont come|coming|be home|back|coming_back sunday|unless|if|until|from|friday
      not bring|bringing them|the_kids|him|her back
      could just not bring
      kiss goodbye to your daughter|son|kids
      @will make sure you|they|the_kids|she|he never|lose|dont|regret|grow|hate|know|wont|pay|get_nothing|suffer
      turn them|the_kids|him|her against you|his|her
      passports ** tickets|plane|dubai|home_with|taking_them
      have|get|put them|the_kids|those_kids on a plane|flight
      youll never|wont find us|them|me_and
      never find us|them
      drive off with noah|the|him|her
      in care want|by|if|unless
      drop|withdraw the|your charges|case or|and|before
      sign it|the_papers|this by|or|before ** or|kids|else
      pay me|give_me|send_me|transfer ** or i|ill|your|papa|everyone|my
      or papa|your_wife|your_husband|your_dad|your_mum|your_boss|everyone|the_school finds|hears|knows|gets
      leave|have|left you without|with|will_have|get [a] nothing|penny|out_in_the_street|homeless|penniless
      youll have|get|be_left|end_up nothing|with_nothing|begging|on_the_street|homeless|skint
      clean|empty|drain|clear out|the|that|our|your the|our|your|that bank|account|joint|savings
      empty that account
      out on the street
      have you begging
      cutting you off
      run up every card
      wreck|ruin your credit|credit_score|credit_rating
      throw|throwing|kick|kicking you|ur [stuff|out|things] out|on ** street|tonight|hair|bags|by|today
      out by six|tonight|midnight or
      change|changing the locks ** car|hope|see|street|sleep
      no lights|heating|water|wifi|electricity until|unless
      heating|electric|power|phone|gas|internet cut off
      another cent|penny ** until|unless
      you|youll|youre_gonna|youll_all|hell|shell|gonna|will|you_will|they|both [really|so|all] regret this|it|that|leaving|ever|what|
        the_day|crossing|choosing|doing|marrying|messing|meeting|dumping|telling|every|treating|not !curry|missing|spurs|old|haha|
        not_bringing|not_wearing|not_taking
      live|come|going to regret this|it|that|the_day|leaving|what|ever
      make|making|made you|him|her|sure_you|them [all|both|really] regret
      regret the day you
      regret leaving|dumping|crossing|doing_this|treating ** make_sure|see_to|trust_me|ill|mark_my_words
      youll|you_will|gonna|your_going_to|going_to|hell|shell|theyll|you|both be [so] sorry you|for|when|wait|about|that|one|ever|once|
        if_you_dont_come|if_you_leave !coat|hat|umbrella|late
      youll be sorry $
      youll|you_will|gonna|going_to|hell|shell|they_will|make_you|make_him|make_her|make_them|both|all pay for|dearly|the_price|with this|
        what|it|that|leaving|every|how|everything|your|one_day
      going|gonna|have to pay for what
      you wont|will_not get|walk away|free with|from this|it|that
      get|getting you|him|her back for this|that|what|everything
      im|ill|going_to|gonna take|taking everything from|you|off
      gonna take from you what
      everything|all you love|have|own|care|worked ** take|taking|lose|gone|destroy|mine
      in bits|ruins|tatters when|until|by|before|once
      one day you will|youll remember|wish
      wish you|youd never|had ** met|left|answered|nicer|done|crossed|when
      just wait|watch and|you see|wait $
      wait and see what|whats|$
      just you wait
      you just|better wait
      dont wanna|want know|find_out what_happens|out_what
      know what happens next
      theres|there_will_be|thatll_be|will_be|just|be consequences
      i warned you
      dont say i didnt warn
      dont blame me when|for_what|for
      your accounts|account|photos|passwords|channel|emails are|is|getting ** wiped|deleted|gone|mine|locked
      lock you out of
      still|i|have have your passwords|password|login|logins|email say|goodbye|and_i_will|ill|wipe|delete
      send|sending stuff|emails|messages from your
      sign you up to|for ** wont_like|porn|dodgy
      every [single] day til you|it ** shut|shuts|quit|lose|leave|closes|job
      one star every|review_every
      your call|choice|move your|bitch|tick|0|do_it|clock
      ball is in your court bitch
      be nice or|and|otherwise
      behave or
      be a good|careful girl|boy|what_you ** hurt|nobody|say_next|or
      careful what you say|do|post next|or|about_me|or_ill|to_me
      be careful talking to
      id be careful|think_hard|think_carefully|think_twice ** if|about|before|were`,
    unless: `
      take|taking|have|keep|get the|them|kids|girls|boys|children|our|my ** to_my|for_the|to_school|to_the|swimming|until|this_weekend|
        on_holiday|to_spain|in_july|if_thats|as_agreed|out_for|dentist|shopping|camping|party|park|zoo|cinema|if_you|with_your_ok|
        ill_have_them_back|for_tea|overnight
      wont|not see|have|be them|the_kids|him|her ** chickenpox|sick|sorry|because|at_my|till_friday|swap|ill|flu|exam|exams|camp|asleep|
        by_then
      never see eye
      sorry if|you dont|asked|for|missed|when ** coat|bring|umbrella|hat
      you regret not
      regret missing|choosing|not|spurs|that|getting|buying ** curry|tattoo|haha|trip|tickets|jacket|coat|spurs
      regret it|this|that haha|if_you_dont_try|not_coming|tomorrow|in_the_morning
      be sorry|pay ** haha|coat|round|deposit|share|later|half
      pay for this|it|that|what|your one_i|round|haha|half|yourself|share|own|dinner|tickets|phone|ticket|meal|school|with|parking
      dont|do_not|wont|not|never regret
      do|did|dont you|i regret
      regret leaving me when
      wait and see who|if_she|if_he|how_it|what_they|what_the
      just wait|wait_and|you_wait ** taste|jollof|garden|see_what_ive_done|tell_you|hear
      make sure you never forget|miss|run_out|feel|go_without
      be nice or cool|great|good|lovely
      be nice and|to|if|or
      your choice|call|move if|on|about|whether|and_thats|to
      your call|choice ** happy|fine|either|ok|no_pressure
      consequences of|for the|my
      change|changing the locks ** lease|collect|1st|as_the|agent|before
      sold|clear|clean|drain out|the sink|loft|garage|gutters|fridge|pasta|pool
      be careful on|in|with|out|driving|what_you_wish|what_you_eat
      lose|losing everything|the_house|your_job because|when|in|scares
      i|never warned you about|it|the|that ** spicy|hot|cold|busy|traffic|long|rain`,
  },
];

/** S4 in the person's texts; in the ex's it is S9 (s09-afraid.ts). */
export const exposure: SignalRule = { code: "S4", mine: exposingWords, theirs: [] };
