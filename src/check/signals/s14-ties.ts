import type { SignalRule, WordGroup } from "./signal.ts";

/**
 * S14: children, a shared home, work, money, health, pets, belongings or a legal matter that must be settled. The same words by both. A child
 * in a film, rent that lives in one's head, a key to a heart and a tennis court are none.
 */
const matters: WordGroup = {
  patterns: `
    pick|picking|picked|collect|collecting|drop|dropping|dropped|bring|bringing|fetch|get|have|having|take|taking|mind|minding|keep|grab|
      swap|feed|bath|return|see|seeing|watch|settle|lift [up|off|back|from|for] [the|my|our|your|both|all] [little|wee] @kids|mia|leo|noah|
      him_from_school|her_from_school|them_from_school|girls|boys !menu|meal|show|film|price
    the|our|your|my|both [poor|wee|little] @kids ** school|nursery|creche|sick|temperature|doctor|dentist|weekend|friday|saturday|sunday|
      bedtime|homework|inhaler|lunch|swimming|football|this_week|half_term|passport|pick|drop|birthday|party|uniform|kit|shoes|coat|fees|
      tuesday|wednesday|thursday|monday|tonight|tomorrow|overnight|holidays|custody|contact|clinic|hospital|jabs|collect|bag|asked|teacher|
      are_with|at_yours|at_mine|nativity|need|needs|ready
    @kids|mia|leo|noah|hes|shes has|have|got|is|s [a|an|down|off|his|her|still|not] [with|got|school|bit] temperature|fever|rash|chickenpox|
      nits|headlice|parents_evening|cough|tummy_bug|vomiting|been_sick|ear_infection|dentist|swimming|sports_day|allergic|asthma|croup|
      tonsillitis
    my|your|our weekend|days|nights|turn|week with|for the|our|him|her|them|my @kids|weekend
    whose|is_it|your|my weekend|turn|week is|to|this|with|for|have|it have|him|her|them|this|the_kids|it
    handover|hand_over|drop_off|dropoff|pick_up|pickup|collection|contact|visitation|custody|access|parenting|co_parenting|coparenting [is|
      at|on|time|for|schedule|this|tomorrow|from|arrangement|centre|plan|app|order|handbook|to] at|on|time|is|tomorrow|today|tonight|0|
      friday|saturday|sunday|monday|schedule|plan|app|arrangements|arrangement|centre|days|this|agreement|was|will|order|hearing|
      needs !truck|line|artist
    custody|visitation|coparenting|co_parenting|child_support|child_maintenance|maintenance_payment|child_benefit|child_arrangements|
      cms_payment|spousal_support|alimony|paternity_test|parental_responsibility|half_term|parents_evening|school_run|school_fees|
      nursery_fees|childminder|creche|babysitter|nursery|childcare
    maintenance|child_support|cms|benefit ** payment|paid|due|late|month|owe|owed|kids|money|hasnt|account|school
    school|nursery|teacher|creche|childminder|head rang|called|needs|wants|asked|says|emailed|sent|said|trip|fees|form|forms|meeting|report|
      place|application|closes|closed|rings|plays ** us|both|you|me|signed|sign|your|consent|him|her|form|parents|leo|mia|noah|friday|
      tomorrow|today|pick
    rent|mortgage|lease|tenancy|deposit|landlord|letting_agent|estate_agent|council_tax|gas_bill|electric_bill|electricity_bill|water_bill|
      broadband|utility|utilities|house_sale|house_insurance|joint_tenancy|ground_rent|service_charge|letting_agency|the_agent [is|was|for|
      has|wants|needs|says|by|of|payment|money|ends|back|due|still|said|going|went|came|on|from|will|are] ** due|pay|paid|sign|signed|
      signature|half|your|both|owe|friday|month|back|out|wants|needs|up|name|split|late|account|bank|agent|renew|keys|deposit|forward|
      transfer|notice|ends|returned|viewing|inspection|bill|scheme|inventory|overdue|asking|inspect|arrears|sale|broker|0 !free_in
    your|my|half_the|half_of_the|share_of_the|pay_the|paid_the|owe|split_the|our|the half|share|of|rent|mortgage|deposit|bills|bill|
      council_tax|gas|electric [of|for|is|on|towards|in] [the|0|due|this|of|month] rent|mortgage|deposit|bills|bill|gas|electric|
      electricity|council_tax|vet|boiler|due|repairs|nursery|tyres|insurance|tax|water|broadband|month|internet
    key|keys|fob ** to|for|back|flat|house|letterbox|agent|spare|landlord|return|drop|collect|post|leave|door|shed|garage|mailbox|
      mat !my_heart|success|happiness|stage|signature|change|board
    changing|change|redirect|forward|forwarding|your|collect|update the|your|my|our|some|address|name [locks|post|mail|address|letters|
      parcel|on] on|locks|post|mail|letters|parcel|mortgage|lease|bill|bills|account|for|at|came|still|arrived|here|to
    post|mail|letter|letters|parcel|package for|addressed_to|came_for|is_here_for|arrived_for you|your|me
    your|my|his|her post|mail|letters|parcel|letter ** here|mine|arrived|came|coming|redirect|forward
    letter|letters|parcel|post|mail here|at_mine|came|arrived ** for you
    swap weekends|days|nights|shifts
    i need|want my [laptop|passport|coat|charger|keys|tools|books|bike|glasses|clothes|things|stuff|inhaler|boxes|documents] laptop|
      passport|coat|charger|keys|tools|books|bike|glasses|clothes|things|stuff|inhaler|boxes|documents [back]
    @kids are|is with me|you|my_mum|your_mum
    collect|pick_up|drop tomorrow|tonight|at|on|friday|saturday|sunday|monday ** 0
    leo|mia|noah|the_kids|kids|she|he needs|need his|her|their inhaler|medication|coat|kit|glasses|passport|shoes|uniform|homework|bag
    pay|paid|paying the|your|half [your|of|the] council_tax|rent|mortgage|gas|electric|water|bill|bills|nursery|insurance|vet|deposit
    get|got|getting tested
    chlamydia|gonorrhoea|syphilis|hiv|herpes
    move|moving|moved|moves out|in|date|day|van|boxes ** by|on|friday|saturday|weekend|keys|flat|house|stuff|things|boxes|lease|date|end_of|
      deposit !on_with_my_life
    sell|selling|sold|sale|buying|buy|transfer|valuing|valuation|remortgage|value the|our|your|me|of_the [our|joint|out] house|flat|car|
      caravan|home|property|furniture|out_of_the_house|sofa|apartment
    your|my|the|some [last|winter|old|other] stuff|things|belongings|boxes|clothes|coat|post|books|records|furniture|bike|passport|laptop|
      charger|tools|bags|jacket|hoodie|ring|glasses|suitcase|headphones|sofa|couch|washing_machine|telly|tv ** collect|pick_up|drop|when|
      come_get|back|hall|garage|porch|post|send|left|return|box|bag|mine|yours|leave|charity|loft|by_friday|saturday|sunday|still_here|
      still_at|need|want|ready|skip|storage|tip !at_life|in_common
    collect|pick_up|come_for|come_get|fetch|drop_off|drop|return|get|leave|send_back|post|bring|grab [up|off|back|you] my|your|the|
      rest_of_my|rest_of_your|his|last_of_my [last|winter|old|other|rest|of] [of] [my] stuff|things|belongings|boxes|clothes|coat|post|
      books|records|furniture|bike|passport|laptop|charger|tools|bags|jacket|hoodie|glasses|suitcase|headphones|sofa|couch|mail|documents|
      inhaler|medication|certificate|keys|key|washing|cot|car_seat|bits
    joint|shared|our account|mortgage|loan|tenancy|savings|policy|lease|bills|insurance|card|credit_card|debt|pension|phone_plan|contract|
      phone_contract|netflix|bank_account
    owe|owes|owed|paid_back|pay_back|transfer|transferred|send|repay|lent|loan|refund|invoice|reimburse [you|me|him|her|us|back|the|over|
      half|still] [you|me|the|for|0|money|half|back|your|my|still] 0|half|money|for_the|your_share|my_share|share|deposit|vet|bill|
      insurance|balance|rent ** vet|rent|bill|bills|insurance|deposit|tyres|gas|tax|flights|mortgage|half|account|share|boiler|fees|repair|
      mot|loan|holiday|car|ticket|dentist|nursery|maintenance|school|joint|landlord|solicitor
    car|house|home|life|travel|health|pet|contents|dental insurance|mot|policy|tax ** renew|renewal|renews|due|expires|name|off|up|both|pay|
      your|claim|runs_out|cancel|form|joint|beneficiary|changed|covers|split
    mot|logbook|log_book|v5|road_tax|car_tax|parking_permit|parking_ticket|speeding_fine|car_finance|number_plate_transfer
    solicitor|solicitors|lawyer|lawyers|barrister|mediator|mediation|divorce|decree|court|tribunal|notary|judge|probate|registrar|
      conveyancer|attorney|settlement|financial_order|power_of_attorney|prenup|affidavit|statement_of|separation_agreement|legal_aid|
      cafcass|guardian_ad ** papers|paper|date|hearing|letter|form|sign|signed|signature|costs|needs|wants|sent|says|said|agreement|agreed|
      petition|absolute|nisi|fees|appointment|meeting|email|deadline|order|bundle|on|tuesday|thursday|friday|monday|moved|final|filed|
      finalised|statements|court|tomorrow|rang|will|forms|served|through|advised|reply|settlement|disclosure
    divorce|separation|legal|mediation|court|custody|settlement|financial_disclosure|consent papers|paperwork|hearing|agreement|date|order|
      forms|form|petition|session|proceedings|bundle|appointment|fees|documents|statement !tennis|fee_for_badminton
    sign|signed|signing|signature|countersign|initial|notarise|need_your_signature ** form|forms|papers|lease|document|documents|transfer|
      deed|contract|passport|application|paperwork|agreement|mortgage|consent|logbook|release|tenancy !language|up_for|of_the_times
    bank|building_society|hmrc|council|insurer|pension|tax_office|dwp|credit_card|hospital|clinic|pharmacy|registrar|embassy|agency|
      accountant|airline|insurance_company|letting_agency|council_tax needs|need|wants|says|asked|sent|rang|called|requires|said|form|want|
      will|wrote|emailed ** both|your|us|signature|form|you|address|joint|name|id|statements|approve|remove|confirm
    need|needs|wants|want|send|give|whats your|both_our|our|the new|bank|sort|forwarding|full|national|passport|account [insurance] address|
      details|code|number|name|signature|signatures|consent|approval !of_that|for_the_party
    test|results|result|sti|std|chlamydia|gonorrhea|gonorrhoea|hiv|herpes|syphilis|scan|blood|biopsy|smear|pregnancy ** positive|get_tested|
      tested|results|result|back|came|clinic|treatment|you_should|contagious|negative|pregnant !of_time|drive|match|waters|the_waters|
      cricket|driving
    get|got|getting|be|been tested|screened|checked [for|out|at|too|because] sti|std|chlamydia|clinic|too|because|hiv|at_the_clinic|for
    pregnant|late_period|missed_period|period_is_late|miscarriage|miscarried|abortion|termination|positive_test|antenatal|due_date|
      ultrasound
    my period is late
    inhaler|insulin|epipen|medication|prescription|meds|tablets|medicine|antibiotics|glasses|allergy|vaccination|jabs|surgery|operation|
      a_and_e|ae|hospital|gp|dentist|paediatrician|orthodontist ** mia|leo|noah|him|her|kids|yours|mine|bag|left|need|needs|appointment|
      collect|drop|booked|pick|tomorrow|at_0|forgot|today|friday|he_is|shes|hes|refill|ward|visiting|consent
    mum|dad|nan|gran|granda|your_mother|your_father|grandad|your_dad|your_mum|father|mother ** in_hospital|hospital|icu|passed_away|passed|
      died|funeral|hospice|stroke|heart_attack|ambulance|surgery|chemo
    funeral|wake|burial is|on|at|arrangements|details|thursday|friday|monday|tuesday|wednesday|saturday
    dog|cat|rabbit|pet|puppy|biscuit|max|horse|hamster|kitten ** vet|vets|food|insurance|walk|jabs|worming|lead|bed|kennel|cattery|tablets|
      microchip|yours|weekend|friday|collect|drop|sick|limping|mind|chip|groomers|pick_up|surgery|put_down|custody|handover|have_him|
      have_her|operation|stitches|meds|carrier !tired|hot|days|walk_of_fame
    vet|vets|kennels|cattery|microchip ** bill|appointment|says|booked|half|name|rang|needs|costs|tomorrow|at_0|friday|form|paid|dog|cat|
      registered|quote
    rota|shift|shifts|handover_notes|project|meeting|office|client|invoice|payroll|the_shop|staff|team|deadline|report|spreadsheet|
      work_phone|boss|desk|tender|stock ** cover|swap|work_together|we_both|both_of_us|your|you_covered|you_cover|send|sign|need|needs|
      for_work|at_work|client|done|by_friday|same_team|monday|hr|department !your_heart
    work|hr|boss|manager ** same_team|both_on|has_us|project_together|shift_with|rota_with|us_on_the|put_us
    power|electric|electricity|gas|boiler|heating|leak|pipe|pipes|roof|alarm|meter|smoke_alarm|flood|burst|ceiling|fuse ** burst|leaking|
      off|broken|landlord|engineer|plumber|reading|coming|flat|kitchen|water|stopcock|bill|carbon|service|call|fixed|electrician|yours|
      repair|quote|gone|down|at_the_house !my_mind|dream|steam
    next|emergency of|contact kin|form|details|is|person|at_school
    visa|passport|passports|birth_certificate|marriage_certificate|national_insurance|green_card|residency|sponsorship ** renew|renewal|
      form|sign|signed|expires|expired|need|needs|kids|send|consent|application|girls|boys|his|hers|copy|original|interview|appointment|
      yours|mine|drawer
    council|housing benefit|officer|form|association|credit
    flight|flights|booking|hotel|tickets|holiday|airbnb ** refund|cancel|name|in_both|split|joint|kids|insurance|deposit|transfer|half`,
  unless: `
    big|inner|wild|cool|rich|new|karate|grown|like_a|like|act_like|acting_like|problem|love|only|poster|brain|middle|an_only|stop_being|
      happy|spoiled|spoilt kid|kids|child|children|baby|boys|girls !the
    the boys|girls|kids|baby are_back|night|night_out|trip|group_chat|on_the_block|in_the_band|from_work|are_all_out
    boys|girls night|trip|holiday|weekend|band|group|out
    baby please|i|come|girl|steps|blue|oil|one_more|dont|its_you|why
    rent free|a_car|a_film|a_movie|boy
    live|lives|living rent
    key|keys to|of my_heart|success|happiness|life|a|all_this|the_riddle|good
    piano|keyboard|music|low|off|high|major|minor keys|key
    tennis|basketball|squash|food|badminton|volleyball court
    court on|is|for|at [tuesday] tennis|badminton|squash|booked_for|basketball
    in|out_of your|my|his|her court
    case of|closed
    dog|cat days|tired|house|eat|fight|person|people|video|videos|meme
    put|putting me|us|you down
    moving on|me|song|film|scene|story|target|boxes_of_chocolate
    move|moving out_of_the_way|in_circles|in_slow
    half the time|of_it|asleep|an_hour|your_age|a_pizza
    owe|owes you|me an|a|one apology|drink|pint|explanation|conversation|lot|everything|favour|big_one|coffee|answer|life|dinner
    sign|signs of|that|from|language|up_for
    hit|test|testing the|my|your water|waters|patience|limits|drive|me
    pregnant pause
    power|leak of|to_the|nap|cut|hungry|move|is_out
    life insurance ad
    insurance ad|advert|joke
    project|projecting runway|my|on
    office the|us|uk|party|jokes|quotes
    post on|a|about|malone|it_on|it_note|match|office
    letter to|of the|my_younger|no|law
    stuff like|i|happens|to_do|myself|that|my_face|in_common|you_said
    things to|i|we_had|will|happen|are|get|go|change|could|fall|that|like|you_said|were|you_do|you_did
    passport photo
    ring you|me|him|her|the|at|back|later|tomorrow
    tax my|the patience
    shift|shifts the|in my|mood|attitude|energy|blame|perspective
    funeral for|of our|us|love
    school of|for|rock|life|hard|night
    nan|mum|dad ** died_laughing`,
  evenWhen: ["negated", "reported", "past"],
};

export const ties: SignalRule = { code: "S14", mine: [matters], theirs: [matters] };
