import type { PhraseRule } from "../../rule.ts";

/** An invented or thin reason to get in touch. A matter that must be settled passes. */
export const pretext: readonly PhraseRule[] = [
  {
    id: "checking-in",
    label: "pretext",
    patterns: [
      "^ just wanted to say hi|hey|hello $",
      "just|only wanted to check !the|if_you|that_you|you|with|we|whether",
      "accidentally|by_accident|by_mistake but|anyway|so|hi|how",
      "^ random|weird|strange|odd but|question|one !is|about|to",
      "just|only checking|seeing in|up|how_you|how_youre|how_things|if_youre_ok|youre_ok|youre_alive !on_the",
      "how are you keeping|getting_on|doing_these_days",
      "new phone who",
      "lost all my contacts|numbers",
      "is this [still|the] your|the_right|you|number [number]",
      "this number|phone still|works|yours",
      "testing testing|if|this|my",
    ],
    cases: {
      flags: ["just checking in", "just seeing how you are", "random question"],
      passes: [
        "just checking you got the form for the school",
        "quick question about the lease",
        "just wondering if you can take Leo at 5",
        "checking the boiler at noon",
      ],
    },
  },
  {
    id: "saw-something",
    label: "pretext",
    patterns: [
      "youd|you_would love this|it $",
      "thought youd|you_would|you_might like|love|appreciate|want_to_see this|it|a_look|the|to_see $",
      "saw this|that|it and thought of you",
      "saw|found|spotted a|this|an [dog|cat|car|tree|van|sofa|bike|jacket|mug|goat|pug] ** like|just_like ours|yours|the_one",
      "saw|seen|heard|found|passed|read this|that|it and|an|n|today ** thought|laughed|remembered|reminded ** you|us",
      "made|makes me think|laugh|smile of you|and_thought !how",
    ],
    cases: {
      flags: ["saw a dog just like ours lol", "saw this and thought of you", "thought youd like this"],
      passes: [
        "thought you should know the landlord rang",
        "did you hear from the school about friday",
        "saw the dentist, next visit is in may",
        "you would have to sign the form first",
      ],
    },
  },
  {
    id: "asks-for-a-trifle",
    label: "pretext",
    patterns: [
      "is it|was_it you that|who has|had|knows|knew|used|said|told|liked|taught",
      "^ remind me how|what|who",
      "need|want|after your expert|opinion|advice|wisdom|brain",
      "how do|did you [used_to|always] get|descale|make|do|fix|unblock|clean|stop [wax|red|the|a|your|that] ** out|again|pancakes|carpet|sauce|soup|oven|kettle",
      "did you ever|end_up [ever] finish|finishing|get|getting|fix|fixing|find|see|watch|try|make|read|learn that|the|round|to|those|a !form|job|tattoo|bonus|lump|visa",
      "you happen|wouldnt_happen to",
      "settle a|this|an bet|argument",
      "you were|always|used always|to|the good|knew|know|were|great|best with|about|at|cars|computers|this|that|the",
      "is your dad|mum|mam|nan|brother|sister|mother|father still",
      "recommend a|any|me|some",
      "any idea what|who|how|where|why|when !time|the_school|the_lease|we|pickup",
      "is whatsapp|insta|the_internet down",
    ],
    cases: {
      flags: [
        "need your opinion on these shoes",
        "settle a bet for me, was it Rome or Naples where you fell in the fountain",
        "Is it you who has my copy of Normal People or did I lend it to Aoife",
      ],
      passes: [
        "do you still have the key to the meter cupboard",
        "did i leave Leo's inhaler at yours",
        "what was the date of the court review",
        "did you get the letter from the school",
      ],
    },
  },
  {
    id: "passes-on-news",
    label: "pretext",
    patterns: [
      "popped up on|in my",
      "did you hear|see|know they|that_they|the_news|about_the [are|have] !email|letter|lease|meeting",
      "happy pancake|national|international|world|star_wars|groundhog|hump|pi day|tuesday",
      "its national|international|world ** day",
      "our old|favourite|local|cafe|bench|place|pub|bar|landlord|neighbour|street is|has|just|closed|was|got|reopened",
      "weather|snow|storm|rain|sunset|moon|rainbow there|your|over|tonight|today ** you|yours|there|way",
      "snowing|raining|sunny|hot there|your|where|by|with_you too|way|you|yet",
    ],
    cases: {
      flags: ["happy pancake day!", "did you hear they closed the baths", "Heard there was a storm your way, are you ok?"],
      passes: ["did you hear from the school about friday", "happy to swap days", "our old boiler needs a part"],
    },
  },
  {
    id: "asks-a-name",
    label: "pretext",
    patterns: [
      "did we ever|actually|once finish|pay|get|see|watch|buy|go|find|use|name|decide ?",
      "do you know if|any|the|a ** still|open|good|closed|recipe|name|shop|plumber|vet ?",
      "what was the|that film|place|song|show|podcast|restaurant|recipe|brand|word|cafe|wine|stuff|trick|shop|band|book|hotel|series|dish|app|game|website|chinese|pub|paint|soup",
      "whats the name of that",
      "remember|recall|forget the name of that|the|our|your",
      "whats|what_was|what_is|cant_remember|remember|forgot|recall the|that [name] [of] [that|the|our|your] ** called|film|song|show|recipe|restaurant|podcast|band|hotel|dish|series|cheese|wine|cafe|pub|actor !password",
      "what was that",
      "who sang|was_that|played|won|sings that|in|the|it",
    ],
    cases: {
      flags: [
        "whats the name of that film with the lighthouse",
        "what was that restaurant with the dumplings",
        "random but whats the name of that thai place",
      ],
      passes: ["what was the date of the court review", "the name on the lease is yours", "who was the plumber, the landlord asks"],
    },
  },
  {
    id: "asks-for-a-thing-back",
    label: "pretext",
    patterns: [
      "you still got that|the|my",
      "you still|wouldnt|dont_suppose have|got|happen that|my|to recipe|charger|hoodie|book|jigsaw|number|copy|netflix|have|know|remember",
      "do you still have|got|know|watch|play|go|drink|get that|my|your|to|all|those|any|the_recipe|the_number !key|keys|car_seat|lease|passport|form|documents|school|meter|code",
      "do you [still|happen_to|by_any_chance] have that|my_old|my_copy|my_grey|my_blue|a_recipe|the_recipe|my_hoodie|my_scarf|that_old|my_charger|any_photos|my_book|my_tupperware|a_spare|my_mug|our_old",
      "did i|we [ever] leave|lend|give|forget|buy|tell|pay my|you|a|the|that ** at|with|to|yours|there|blue|scarf|hoodie|charger|sock|book",
      "did i leave my|a|the !inhaler|insulin|passport|keys|key|meds|epipen|laptop_for",
      "my copy of",
      "before i bin|throw|chuck|dump|donate|delete",
    ],
    cases: {
      flags: ["did i leave my hoodie at yours?", "do you still have my copy of that book", "you still got that old drill"],
      passes: ["did i leave Leo's inhaler at yours", "do you still have the key to the meter", "leave the bins out on wednesday"],
    },
  },
];
