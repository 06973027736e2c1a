import type { SignalRule, WordGroup } from "./signal.ts";

/**
 * S5: an order of a court, the police, an employer or a school, or a police warning. In the person's words it may bind either of them: the
 * answer to the question says which. In the ex's words an order that is threatened counts as well, an order of a pizza never.
 */
const orders: WordGroup = {
  patterns: `
    restraining|restrainin|restaining|protection|protective|protecting|molestation|occupation|harassment|intervention|apprehended|barring|
      safety|stalking|exclusion|trespass|no_contact|non_contact|nonmolestation|prohibited_steps|anti_harassment|domestic_violence|
      domestic_abuse|emergency_protective order|orders|injunction|notice
    restraining against|on me|him|her|you|us
    non mol|molestation
    injunction [against|on|from]
    avo|dvo|tro|dvpo|fvro|dapo|ipo|nonmol|pfa against|on|out|order|taken|says|was|until|expires|granted|hearing|served|breach
    court order|orders
    order [from|of|by] [the] court|judge|magistrate !pizza|dinner|food|lunch|takeaway
    under the|an order
    the order says|said|means|runs|lasts|ends|expires|is_still|was_granted|forbids|bans|lets|allows|stops !number|has_shipped|of_service
    breach|breached|breaching|break|broke|broken|violate|violated|violating|in_breach [of] [the|my|his|her|an|your] order|bail|injunction|
      conditions|non_molestation|restraining|probation|licence_conditions|avo|undertaking
    breach|breaches|breached|breaching the|this|my|an order|injunction
    in breach [of] $
    im|am|be|this in breach
    on probation !at|in|for|period|until_i_get
    licence|license conditions !of_use|apply
    there is|s an|a order !form|number|for|of|in
    theres an order but|because|so|that|and|$|till
    the order says|said|i|that|means|and
    because of the order
    exclusion|occupation|barring|violence|tro order !number
    a tro
    apprehended violence
    a pin from the police
    got a pin $
    only talk|speak|communicate|message|contact through|via solicitors|lawyers|the_solicitor|our_solicitors
    officers|officer|police|cops|guards came|came_round|turned_up|called|knocked [to|at|on] my|the|our door|house|flat|parents|
      mums ** message|messages|texts|about_her|about_him|harassment|contact|calls|complaint
    cops|police|officer|guards ** one_more|another|next text|message|call|time
    school|uni|work|college|manager|hr ** cant|not_allowed|not_to|banned|barred|no ** gate|near|premises|campus|contact_letter|contact
    on|got|granted|released_on|out_on|his|my|her|your|breach_of|conditions_of|breaking|while_on bail !hay|water|me_out
    bail conditions|hearing|terms
    conditions of bail|his_bail|my_bail|release|my_release|his_release|my_licence|probation
    probation officer|says|order|terms|meeting|conditions
    released under investigation
    no contact order|condition|conditions|clause|directive
    police|cops|guards|garda|gardai|officer|feds|polis|sheriff|copper|constable ** warned|warning|told_me|told_us|cautioned|caution|
      spoke_to_me|had_a_word|came_to_my|came_round|turned_up|knocked|said_not_to|said_i|said_if|served|arrested|said_stay|
      said_to_stay ** contact|message|text|near|away|her|him|harassment|go|write|them|door|again|order|me|papers|call|leave|notice
    police|harassment|official|written|formal|verbal|first|guards caution|warning ** police|harassment|order|contact|her|him|me|cops|guards
    police|pin|harassment warning|notice|caution
    harassment|stalking|assault|threats|breach charge|charges|case|warning|complaint|arrest
    charged with harassment|stalking|assault|breach|malicious|coercive|threats|battery|controlling
    arrested|nicked|lifted|done for harassment|stalking|assault|breach|breaching|messaging|texting|contacting|turning_up|going_to|domestic|
      malicious|threats
    not|never allowed|permitted|supposed|meant to contact|go_near|message|text|see|speak_to|talk_to|approach|call|be_near|
      go_within ** court|order|bail|police|judge|law|legally|conditions|solicitor
    judge|court|magistrate|bail|police|order|tribunal|sheriff ** said|told|ordered|says|banned|bans|forbids|forbade|stops|doesnt_let|
      wont_let|forbidden ** contact|near|go|message|text|see|call|away|from
    banned|barred|forbidden|prohibited from contacting|going_near|messaging|seeing|approaching|texting|his_work|her_work|the_school|
      the_property|my_own|speaking|entering|calling
    stay|keep|be 0|hundred|hundreds feet|metres|meters|yards|miles [away] from|away
    within 0|hundred|fifty|feet|metres feet|metres|meters|yards|of
    legally|court not allowed|banned|barred
    served [me|him|her|us|with] [with] papers|an_order|a_restraining|the_order|an_injunction|with
    hr|work|boss|manager|school|uni|university|college|headteacher|principal|dean|security ** told|warned|banned|ordered|said|says|
      issued ** not_to_contact|no_contact|not_to_speak|stay_away|not_to_go_near|from_contacting|to_stay_away|keep_away|separate
    contact through|via [a|my|the|our|your] solicitors|solicitor|lawyer|lawyers|courts|police only|because|order
    electronic|ankle tag|monitor|bracelet
    crimestoppers_notice|community_protection_notice|cpn|clare_s_law_notice`,
  unless: `
    court order|orders of|for [the] pizza|food|lunch|coffee
    tennis|basketball|squash|food|badminton|volleyball court
    order pizza|takeaway|food|dinner|lunch|chinese|pasta
    order food|of_service|number|confirmation|of_events|of_play
    occupation forces|army|of
    safety notice on|about|for|in
    protection factor|racket|officer|plan|money
    protection notice|order of the data
    police said|came|told me|they|to ** bike|burglary|break_in|next_door|parking|road|accident|crash|stolen|neighbour|missing|noise|
      lost_property|phone_was|wallet
    police caution tape
    warning light|triangle|lights|about_the_weather|for_rain|label|signs
    weather|flood|storm|snow|rain|yellow|amber|red|spoiler|allergy|landlord warning
    my brother|cousin|mate|friend|uncle|boss|neighbour ** bail|restraining|caution|probation
    probation period|at_work|review|passed|in_the_job|extended|at_my_job|for_the_new
    passed|on|finish|finished|end_of|extended|failed my [work] probation
    book|film|show|series|movie|podcast|play|episode|documentary ** restraining|order|injunction|bail|harassment
    restraining order from|against|on [the|my|that|this|these] fridge|snacks|biscuits|cake|carbs|printer|pigeons|seagulls|kitchen|wine|
      online_shopping|cat
    within 0 minutes|miles|walking|days|hours|weeks|months
    stay 0 feet|metres when|for_covid|apart
    charged with my|the|usb|this
    charged for|with battery
    arrested development
    in order to
    banned from the [kitchen|quiz|group|pub|buffet|tv|xbox|remote|karaoke|barbecue]
    ankle bracelet shop|gift|for_my|for_her|for_mum|is_gold|necklace`,
  evenWhen: ["negated", "reported", "quoted", "past"],
};

export const order: SignalRule = {
  code: "S5",
  mine: [orders],
  theirs: [
    orders,
    {
      patterns: `
        ive|i|i_have|im|ill|weve|we|gonna|going [have|already|just|going|to|be] reported|reporting|report|called|calling|rang|ringing|
          contacted|contacting|filed|logged|going_to|given|gave|sent|sending|showed|spoke|spoken|went [you|this|it|everything|these|
          your] [to|with|messages|the] [the|a] police|cops|guards|gardai|garda|feds|sheriff|polis|101
        reported|reporting you|this|it|your_messages|everything|these to the police|cops|guards|garda|hr|uni|school
        police|guards|cops|gardai|officer ** involved|will_be_contacting|will_be_in_touch|have_your|know|are_aware|told_me|have_been|
          want_to_speak|will_call_you|coming_to_see_you|crime_number|crime_reference
        crime reference|number
        filed|file|made|making|lodged a|the report|statement|complaint !card|for_work|about_the_bins
        gone|been|went|go to the police|guards|cops|garda
        hr|the_police|police|security|my_manager know|knows|are_aware|is_aware
        reported it|you to|$
        filed|filing|made|making|put|lodged|gave|giving a|the report|complaint|statement ** police|you|harassment|guards|against
        next message|text|time|call|one goes|is|will_go|i [going|go] to the police|cops|guards|solicitor
        my solicitor|lawyer|barrister|attorney ** order|will_write|contact_you|letter|sending|advised|injunction|harassment
        getting|applying|applied|apply|going|get|take|took|taking|filing ** injunction|restraining|order_against|avo|non_mol|
          protection_order|barring
        i am recording this as|for harassment|evidence|the_police
        this is harassment and
        harassment $
        contact me only through|via my|a|the solicitor|lawyer|court|mediator|app`,
      unless: `
        called|rang the police|guards about|when ** car|neighbour|burglary|accident|noise|next_door|bike|crash
        reported it to the|$ ** landlord|council|plumber|gas
        reported the leak|pothole|fault|bin
        police about the|your|my bike|car|break_in|burglary|neighbour|crash`,
      evenWhen: ["reported", "past"],
    },
  ],
};
