import type { PhraseRule } from "../../rule.ts";

/** Argues against the breakup or the ex's reasons. "I see it differently but I respect it" passes. */
export const disputes: readonly PhraseRule[] = [
  {
    id: "not-over",
    label: "disputes",
    patterns: [
      "!thought|thinking|if|think|why were|we_are|as_far_as_im_concerned_were still together|married|us|a_couple !what|in",
      "im|i_am still your|ur wife|husband|man|girlfriend|boyfriend|girl",
      "this|it|we|were|us isnt|not|aint|never over !the|you|for_him",
      "!match|lease|storm isnt|not|aint|never over until|till|between|for_me|not_by|and|babe !the|you|5",
      "this|it|we|were|us|its|it_is|that|were_just|we_are [is|really|still|definitely|so|just] not|isnt|arent|aint|never [over|really|gonna_be|going_to_be] over|finished|done !pizza|dinner|the_form|boxes|painting|moving|with_the|eating|the_kitchen",
      "its|it_is|this_is|that not|isnt a|an|really [real|actual] breakup|break_up|goodbye|divorce|ending|the_end",
      "not breaking|splitting|divorcing|getting_divorced up",
      "your still my wife|husband|girlfriend|boyfriend|girl|man|woman",
      "how can|is it|this|we be over",
      "not|isnt|never how [we|this|it|our|love] end|ends|works|goes",
      "this isnt you|us|what|how|who|the_end|over|real|fair|right|like_you !the|what_i_ordered",
    ],
    cases: {
      flags: ["this isnt over", "we both know its not over", "This isn't over. Not by a long way."],
      passes: [
        "dinner isnt over yet, collect him at 8",
        "i dont accept cash for the sofa, transfer please",
        "thats not the right code",
        "i see it differently but i respect it",
      ],
    },
  },
  {
    id: "big-mistake",
    label: "disputes",
    patterns: [
      "you cant break_up|divorce|dump me",
      "leaving_me|breaking_up|this_breakup|ending_it is|was|will_be a|the [huge|big|massive|biggest|real|terrible|stupid] mistake",
      "your|you_are|are|be making a|the [huge|big|massive|biggest|real|terrible|stupid] mistake !about|on|in|with|but",
      "you|youll|u never|wont|not find anyone|someone|another|better [like|who|else]",
    ],
    cases: {
      flags: ["ur making a huge mistake", "ur making a mistake and deep down u know it", "you're making a huge mistake"],
      passes: [
        "you made a mistake on the form",
        "its just a wobble in the table leg",
        "your mum has never met the new teacher",
        "i was wrong about the time, its 5",
        "there's nothing wrong with the boiler",
      ],
    },
  },
  {
    id: "refuses-the-breakup",
    label: "disputes",
    patterns: [
      "dont believe it $",
      "dont|do_not believe you|a_word|were|its_over|that_youre|you_mean|thats !in",
      "dont|do_not|not|no|wont accept it|this|that|your|reason $",
      "not accepting|agreeing|buying|giving_up it|this|that|to|on_us",
      "i|im|sorry|no wont|dont|do_not|cant|refuse_to|not|will_not|am_not|refusing_to accept|agree|accepting|agreeing this|it|that|your|to_this|to_that|to_a|to_the_divorce|to_any|with_this|with_your|with_that !handover",
      "i|im [just] refuse|refusing to|this|it accept|believe|let|agree|give_up",
      "dont|not|never buy it|that|this",
    ],
    cases: {
      flags: ["i dont accept this", "im not agreeing to this", "I refuse to accept it", "you cant be serious, i dont believe you mean it"],
      passes: ["i dont accept lifts from strangers, i told her", "the landlord wont accept our notice by text", "I accept it, and I agree"],
    },
  },
  {
    id: "not-a-reason",
    label: "disputes",
    patterns: [
      "not|isnt|no|hardly a reason to end|leave|break|go|dump|divorce",
      "not|isnt|no|hardly a reason $",
      "no|a|not_a|isnt_a|any|real reason to end|break|leave|throw|divorce|split|dump !us",
      "thats|its|this_is|that_is|you_know_thats not [a] true|reason|the_reason|why|how_it|how_love|an_answer|good_enough|what_you_said !the_code|the_right|your_size",
      "not|isnt|aint|thats_no a|the|good|real|enough reason|excuse to|for|why|you|and|at|i|its|thats|that",
    ],
    cases: {
      flags: ["thats not a reason", "being tired is not a reason to end it", "thats not a reason thats an excuse"],
      passes: ["the reason for the visit is the boiler", "any reason the form is late", "no reason to worry about the boxes"],
    },
  },
  {
    id: "cannot-just-end-it",
    label: "disputes",
    patterns: [
      "you dont|cant|do_not [just] end|throw|dump|walk_away_from|break_up !up_the|the_lease|me_alone",
      "that|it|this|over_text|text doesnt count",
      "love|marriage|people|feelings doesnt|dont|does_not [just] end|stop|switch|disappear|die|vanish !me",
      "over|about one|a|some|the [stupid|silly] dishwasher|argument|row|fight|joke|mistake $",
      "people|couples|others get|survive|have|gone|been|go|come|fight|argue|forgive ** worse|affairs|past_it",
      "you cant|dont_get_to|do_not_get_to [just|really|simply|actually] end|break|leave_me|leave_us|throw|walk|dump|divorce|quit|switch|erase|stop_loving !the_stove|the_lease|early|at|under",
      "cant just end|throw|walk|break|dump|switch|quit|erase|turn|give",
      "dont get to decide|end|say|tell|choose|pick that|it|this|for|were|how|me|what|us|when",
      "no one|nobody|who|people|you|someone ends|leaves|dumps|breaks_up|divorces|throws|splits|quits [a|an|their|someone|up|with|away|him] [marriage|relationship|man|woman|person|wife|husband|girl|over|because|good]",
      "break|breaking|broke|end|ending|throw|throwing|dump|dumping|leave|leaving [it|up|us|with|me|away|someone|this|a_marriage|a_man] over a|one|some|this|that|dishes|nothing|text|money|washing",
    ],
    cases: {
      flags: ["you cant just end it like that", "you dont get to decide that for both of us", "that doesnt count, you said it over text"],
      passes: ["people come and go, that's life", "nobody over 40 could sit still", "i see it differently but i'll go with your decision"],
    },
  },
  {
    id: "somebody-else-speaks",
    label: "disputes",
    patterns: [
      "stress|therapist|mum|mother|friends|sister|depression|fear|anxiety|grief|drink|hormones|meds|counsellor talking|in_your_ear|is_talking|filling_your|put_this|put_that|putting",
      "its|thats|this_is|thats_just|it_is|its_just|this_is_just [just|only] [the|your|her|a] stress|therapist|mum|mother|friends|sister|depression|fear|anxiety|grief|drink|hormones|wobble|rough_patch|phase|blip|bad_patch|midlife talking|speaking|not_you|doing",
      "your|you_are [just|only|clearly|really|so] confused|scared|overreacting|overthinking|afraid|stressed|panicking|running_away|running_from|self_sabotaging|in_denial|being_dramatic|hormonal|bluffing|throwing_away|wrong_about_us|wrong_about_me|not_thinking|rewriting|lying_to_yourself !lunch|about|of",
    ],
    cases: {
      flags: [
        "its the stress talking not you",
        "your therapist put that in your head, your therapist is in your ear",
        "it's the stress talking not you",
      ],
      passes: [
        "your therapist moved to the new building",
        "the stress of the move is over",
        "i see it differently but i'll go with your decision",
      ],
    },
  },
  {
    id: "you-do-not-mean-it",
    label: "disputes",
    patterns: [
      "you still love|want|miss|need me",
      "we_both_know|deep_down|both_of_us_know|admit_it [you|we|that|it|this|its] ** isnt_over|not_over|love_me|wrong|mistake|belong|still_love|not_done|want_this|want_me|this_is_it",
      "you dont|do_not|cant|didnt|never [really|actually|even|just|possibly] mean|meant it|that|this|what|any !to_be|to_hurt|badly|to|harm",
      "not what you really|actually|want",
      "you love me",
    ],
    cases: {
      flags: ["you dont mean it", "we both know you still love me, deep down you still love me", "yeah nah not buying it, u love me"],
      passes: ["i dont know what you mean by the 4th", "you sound tired, sleep well", "your confused dog ate my lunch"],
    },
  },
  {
    id: "belong-together",
    label: "disputes",
    patterns: [
      "^ we were happy $",
      "nothing|something|anything [is] wrong with us",
      "we were happy|fine|solid|ok until|till|last|in|look|a_month|before !march_when",
      "what we have|had is|was|isnt|wasnt|cant|doesnt|wont [not|just|too|so|be|special|worth|real|nothing]",
      "we belong|were_made|were_meant|are_meant|are_soulmates|fit [together|for|to|each]",
      "belong together",
      "meant to be together",
      "theres|there_is|nothing nothing|wrong|is [wrong] with|between us|we",
      "nothing wrong with us",
      "wrong about us",
    ],
    cases: {
      flags: ["we belong together", "theres nothing wrong with us", "you're wrong about us"],
      passes: ["your coat does not belong to me", "there is nothing wrong with the boiler", "i was wrong about the time"],
    },
  },
  {
    id: "only-a-rough-patch",
    label: "disputes",
    patterns: [
      "its|this_is|just a|only wobble|blip|phase|rough_patch|bump_in_the_road !in",
      "storm in a teacup",
      "^ love|marriage|feelings doesnt|dont just end|stop|switch|disappear|die|vanish",
      "one bad year|month|patch",
      "rough|bad|hard patch|spell|stretch !of",
      "doesnt|does_not|cant|dont [just] switch|turn off like|just|overnight",
      "just a|one|some|having rough_patch|bad_patch|phase|wobble|blip|bump|bad_year|fight|argument|row|mistake",
    ],
    cases: {
      flags: ["its just a rough patch", "love doesnt just end", "we had one bad year"],
      passes: ["a bad day at work, thats all", "switch off the boiler like you said", "people end up at the wrong gate"],
    },
  },
];
