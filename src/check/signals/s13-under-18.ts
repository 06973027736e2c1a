import type { SignalRule, WordGroup } from "./signal.ts";

/**
 * S13: somebody under 18, said or evident (age, school year, parents who forbid). In the ex's words it counts as well, of themself or of the
 * person ("we're only 15"). Minutes, weeks pregnant, "when i was 15" and the school of one's children are none.
 */
const young: WordGroup = {
  patterns: `
    @im|i_just_turned|just_turned|i_turned|turned|turning|i_turn|only|we_are|were_only|were_both|we_are_both|were_just|being|as_a|im_a|
      still [only|just|like|still|literally|a|almost|nearly|barely|turning|both|even] #10-17 [yo|yr|years|year|y] [old|o] !minutes|weeks|
      week|days|day|hours|hour|months|month|k|km|miles|stone|kg|pounds|percent|years_sober|years_in|years_clean|years_married|years_older|
      years_younger|seconds|th|in_the_queue|floors|points|pages|episodes|emails|messages|over|under|behind|ahead|up|down|quid|euro|people|
      steps|times|or_so_minutes|away|late|off|from|out|reps|lbs|inches|feet|shifts|deep|games|goals|past|of|on_the|in_line
    @im|only|turned|just_turned|were_only|we_are_only|we_are_both|were_both [only|just|like|still|both] thirteen|fourteen|fifteen|sixteen|
      seventeen|twelve|eleven !minutes|weeks|days|hours|months|years_sober|people|miles|stone|floors|in_the_queue
    i|we [will|ill] turn|be|am|are #13-17 in|next|on|this|tomorrow|soon|today|and
    i|we am|are [only|just|both] #10-17 !minutes|weeks|days|hours|percent|miles|months|people|in|from|away|on
    my #14-17 birthday
    my #13-17th birthday
    my [sweet] sixteenth|sixteen birthday
    in|im_in|were_in|going_into [the] #6-12th grade
    in_the|my sixth|seventh|eighth|ninth|tenth|eleventh|twelfth grade|form
    year #7-11 and everyone|he|she|i|we|my
    since|from|in year #7-11 and|we|he|she|i|together
    mi|me a #10-17
    every lesson|class together
    @im|i a sophomore|freshman|schoolgirl|schoolboy
    freshman|sophomore|junior|senior in|at high school
    form|year tutor|head asked|said|told|noticed|rang
    i|ive|weve|got have|got my|mocks|gcses|prelims next|on|tomorrow|this|in|coming ** cant|crying|him|her|concentrate|revise|sleep
    i have mocks|gcses
    him|her|he|she|they|everyone|we|us|me in|at registration|assembly|prom|homecoming|the_school_disco|school_disco|form_time|homeroom
    at|to|from school ** he|him|her|she|hes|shes|toilets|dumped|ignored|cry|crying !run|gate|pickup|meeting|play
    every day at school
    bunk|bunked|bunking|skiving|skipped|skipping off|school|class|lessons [school|class|lessons|because] !reunion
    live in a|and|foster care home|house|family
    live in care
    my|our coach|teacher|tutor is|and ** dating|together|secretly|kiss|kissed|in_love
    my school counsellor|counselor|nurse|friends|bag|uniform
    my|for_my fourteenth|fifteenth|sixteenth|seventeenth|thirteenth birthday
    @im|be|until_im|when_im|not|isnt|before_im [not|even|only] #18-18 yet|until|for_another|next
    not|arent|till_im|wait_till_im|when_im|before_im|once_im|nearly|almost|havent_turned|turn [even|yet|both] #18-18 !months|weeks|minutes|
      hours|days|percent|people|th|degrees|points|years
    under #18-18|age|eighteen !boots|team|average
    underage|under_age|a_minor|im_a_minor !league|key|scale|injury|issue
    im|i_am a|still a|still|just|just_a|only_a minor|kid|teenager|teen|child|schoolgirl|schoolboy|freshman|sophomore|
      junior_in_high_school !in|genius|at_heart|disaster|celebrity|problem|miracle|and_hes_grown
    in|im|were|just_started|started|starting|finishing|only|im_in|going_into|in_the [in] year #7-13|seven|eight|nine|ten|eleven|twelve|
      thirteen !of|and_the_mortgage
    year #7-12|ten|eleven|nine|eight|seven and|student|at_school|exams|mocks|prom|form|too|so|she_is_in|hes_in|class
    in|im_in|were_in [the] #6-12|sixth|seventh|eighth|ninth|tenth|eleventh|6th|7th|8th|9th|10th|11th|12th grade|form !her|his
    grade #6-12|0 student|class|at
    in|at|still|our|my|same high|secondary|middle|junior school|skool ** he|she|we|in_my|together|my_teacher|my_mum|boyfriend|girlfriend|
      everyone|class|lockers|lunch|dumped|sees|rumours|detention|hallway|corridor !reunion|teacher_there|years_ago|back
    my mum|dad|parents|step_dad|stepdad|stepmum|nan|foster_mum|foster_carer|guardian|social_worker|grandma [said|says|wont|dont|doesnt|has|
      have|just|found|took|would|grounded|made|is|are|will|keeps|wouldnt|cant|even] ** ground|grounded|grounding|let_me|allow|allowed|
      phone_off_me|my_phone_off|took_my_phone|took_my_ipad|bedtime|curfew|make_me_change_schools|too_young|not_allowed|confiscated|
      find_out_im_seeing|kill_me_if_they_find_out|forbid|forbids|sleepover
    im|i_am|i_got|got|ive_been|i_was|getting|im_getting grounded|detention|suspended_from_school|excluded_from_school !in|by_faith
    not allowed [to|my|a|out] [have|date|boyfriend|my|go|see|be] [a|on] boyfriend|girlfriend|date|dating|phone_after|phone_at_night|
      out_after|social_media|snap|tiktok|until_im|at_my_age
    my|our form|head|maths|english|science|pe|drama|homeroom|year [tutor|teacher|of] [year] tutor|teacher|year|head
    my school|year|head|homeroom counsellor|counselor|nurse|tutor|head|teacher
    my|our teacher|tutor|headteacher|principal ** told|said|saw|moved|phoned|rang|noticed|gave us|me|my|we|our
    my|doing_my|before_my|after_my|got_my|revising_for|revise_for|for_my|during_my|sat_my|sitting_my|failed_my|failing|our|my_mock gcse|
      gcses|mocks|sats|o_levels|junior_cert|leaving_cert|a_levels|a_level|nat_5s|prelims|gcse_maths|gcse_english|btec !students|
      class_i_teach|years_ago|certificate|results_from
    in class|lesson|assembly|maths|registration|form|detention|homeroom|double_science|pe|the_canteen|study_hall ** he|she|ignored|wouldnt|
      sat|everyone|saw|today|him|her|cried !i_teach|yoga|pilates|spin|dance
    prom|homecoming|school_disco|school_trip|sixth_form|school_bus|homework|school_dance|playground|year_group|my_year|
      lunch_break_at_school|form_room|lockers|sleepover ** him|her|he|she|dumped|boyfriend|girlfriend|with_me|asked|ex|we|everyone_knows|
      ignored !mia|leo|noah|kids|the_twins|his_homework|her_homework|dad|drop|collect|our_son|our_daughter
    after|before|at|from|bunk|bunked|skip|skipped|skiving|missed|hate|walk_to|walking_home_from|every_day_at|going_to|back_to school|skool|
      college_tomorrow ** because|him|her|he|she|ignored|seeing|see_him|see_her|cried|toilets|everyone|bully|dumped_me|sits !run|pickup|
      collect|kids|mia|leo|fees|drop|mum|uniform|the_boys|meeting|parents|nativity
    too young to|for date|have_a_boyfriend|have_a_girlfriend|him|this_app|love|know_what|be_on_here
    foster care|home|carer|placement
    my teacher|tutor|coach|youth_worker|football_coach ** boyfriend|kissed|dating|together|relationship|love|secret|slept|ex
    he|she|they is|was|are|hes|shes|were [already|like] #18-60|in_his_twenties|an_adult|a_grown|older ** im|i_was|i_am|and_i_am|
      and_im ** #10-17|15|fifteen|sixteen|fourteen`,
  unless: `
    when|since|back_when|until|before|as|at|if|after i|we was|were #10-17|fifteen|sixteen|fourteen|seventeen
    i|we was|were [only|just] #10-17
    he|she|they|son|daughter|niece|nephew|mia|leo|noah|hes|shes|theyre|boys|girls|kids|sister|brother|cousin is|are|was|turned|turns|
      turning|be|just_turned|only|will_be [only|just] #10-17|thirteen|fifteen|sixteen|seventeen|twelve|fourteen
    @im #10-17 minutes|weeks|days|hours|percent|miles|months|stone|kg
    only #10-17 left|more|pounds|quid|euro|people|minutes|tickets|days|weeks|of|percent|copies|emails|away|points|pages
    turned|turning #10-17 pages|today_our|last_week_the
    our|my|the|his|her #10-17 year_old|yr_old
    my mum|dad|parents wont|doesnt|dont let_me|allow_me ** pay|drive_myself|cook|carry|help|lift
    wont let me pay|cook|help|carry
    school counsellor|nurse|teacher ** leo|mia|noah|the_kids|about_mia
    my_son|my_daughter|our_son|our_daughter|leo_is_in|mia_is_in|noah_is_in|leo_has|mia_has|noah_has|leo_got|noah_got|mia_got|leos|mias|
      noahs|son|daughter|kids|twins|boys|girls|class|i_teach|students|pupils|niece|nephew|eldest|youngest ** year|gcse|gcses|sats|mocks|
      prom|school|homework|grade|detention|teacher|sixth_form
    year|gcse|gcses|sats|mocks|prom|homework|grade|detention ** leo|mia|noah|kids|son|daughter|twins|boys|students|pupils|niece|eldest|
      youngest
    teach|teaching|taught|tutor|mark|marking year|gcse|gcses|grade|sixth_form|a_levels
    years 0|ten|one|two|three|five|seven and|of
    year|years 0|ten|one|two|three|five|seven of|into|ago|on|together|anniversary|later|marriage|married
    a minor injury|issue|problem|thing|key|detail|change
    big kid|old_kid|at_heart
    im a kid again|at_heart|in_a
    after school|work club|run|pickup|swimming|football
    school run|pickup|fees|gate|nativity|uniform
    under age of reason
    grounded in|person|approach|flight|plane|faith
    flight|plane|planes|flights is|are|was|been grounded
    the kids|boys|girls|children are grounded
    driving|piano|yoga|spanish|surf|guitar teacher|tutor
    reunion`,
  evenWhen: ["negated", "reported"],
};

export const under18: SignalRule = {
  code: "S13",
  mine: [young],
  theirs: [
    young,
    {
      patterns: `
        your|you_are|we_are|youre_both|i_know_youre [only|just|still|like|literally|barely|a|both|only_a] #10-17|fifteen|sixteen|fourteen|
          thirteen|seventeen|a_minor|underage|a_child|a_kid [years] [old] $|and|so|im|i|we|its|my|but|years|old|you
        your|youre_still parents|mum|dad ** ground|grounded|let_you_date|phone_off|took_your_phone|allow_you|curfew|think_im_too_old|
          said_im_too_old
        youre|you_are under|not|too #18-18|young
        youre a minor|child|kid|freshman|sophomore !at_heart
        wait|waiting until you|youre|we [turn|are|re|both] #16-18
        you|we|i have|had|got school|homework|gcses|exams_at_school|detention|prom tomorrow|tonight|in_the_morning|first
        in year #7-11
        should|go be|and|do|to doing|do your homework|revision
        your homework`,
      unless: `
        your|were|we_are #10-17 minutes|hours|days|weeks|late|miles|pounds|quid|th|years_in|floors
        youre being|such|acting a|like_a child|kid
        youre a kid at`,
    },
  ],
};
