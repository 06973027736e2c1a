import type { SignalRule, WordGroup } from "./signal.ts";

/**
 * S11: the person recognises their own controlling or violent conduct ("i hit her", "i checked his phone every night"), or the ex names it
 * ("you choked me"). Being sorry for a missed birthday, hitting the brakes and checking on somebody's health are none.
 */
const told: WordGroup = {
  patterns: `
    you|youve|you_have|ya|youd [really|just|actually|once|even|have|literally|had|always|also|both|still|did|used|kept|would] [to|have] hit|
      punched|punch|slapped|slap|kicked|choked|choke|strangled|grabbed|grab|shoved|pushed|pinned|beat|battered|dragged|bit|burned|spat|
      raped|assaulted|attacked|hurt|threw|headbutted|threatened|smothered|forced me|us|the_kids|my|her|him [up|down|against|over|by|into|
      across|in|on|at|phone|physically|again|that|when|onto] face|up|down|against|over|by|into|across|in|on|at|physically|again|that|when|
      onto|round|phone|arm|hair|throat|to_the|so_hard|twice|once|last|and|out_of|$
    you|youve|you_have put|had|laid|got|raised|wrapped your|a hand|hands|fist|arm|fingers ** on|round|around|to|at|over me|my
    you gave|left me a|with [black|fat] eye|lip|bruise|bruises|marks|black_eye
    i flinch|flinched|flinching|jump|freeze every|when|whenever ** you|your
    your hands round|around|on my throat|neck
    i|im|was|were|am|so|still [am|still|always|was|so|genuinely|constantly|too|just|really] scared|afraid|frightened|terrified|
      petrified of you|your|what_you|how_you
    you|it|your_temper|that|this [really|actually|just|always|still|are|were] scare|scared|frighten|frightened|terrify|terrified|scares|
      frightens|intimidate|intimidated me|us|the_kids|the_children
    scaring|frightening|hurting|abusing|controlling|threatening|terrifying|intimidating me|us|the_kids
    you|your|you_are|were|you_were|youve_been ** abusive|violent|controlling|an_abuser|aggressive|abuser|coercive|possessive|dangerous
    you|youve ** control|controlled|checked|went_through|tracked|monitored|read|smashed|broke|took|hid|locked|isolated|cut_me_off ** my|me|
      who|what|everything ** phone|messages|friends|wore|wear|money|saw|see|room|out|in|from|did|went|bank|keys|i_spoke|family
    you never|didnt|wouldnt|dont|wouldn_t let|allow|allowed me ** see|go|have|out|speak|friends|work|leave|family|wear|sleep
    you threatened|threaten me|to|us|my
    i told you to|no stop|and_you|i_said_no
    i said no|stop
    black eye|bruise|bruises|marks you|from|on gave|left|you|my
    walking|walked on egg|eggshells
    you broke|smashed|punched my|the|a|through phone|door|wall|things|nose|arm|rib|plates|hole|window|wrist|laptop|jaw
    i flinch|flinched|hid|cried|shook ** when|from|because|every you`,
  unless: `
    you hurt me when|by|so_much_when|deeply|because you|we_broke|leaving|ended|said|left|cheated|i_loved|forgot
    you hurt me $
    you pushed|push me to|away|towards
    you threw me a
    you hit|punched me up|with_a_text|back
    you scared me half|to_death|ringing|jumping|haha|in_that_costume|at_3am
    scared|afraid of you leaving|dying|getting_hurt|losing|being_sick|going
    checked|checked_on my|me oil|temperature|homework|tyres|blood|work
    broke|smashed my|the heart|record|news|ice|mug|vase_by
    read my|me book|poem|story|palm|essay
    you took my breath|side|advice|bin|charger
    you grabbed me a|coffee|lunch
    you never let|allow me down|pay|win|forget
    i said no worries|problem|thanks|sugar|onions|to_the_cake
    dangerous road|driving|dog|curry
    you dragged me to|along|up_a|into_karaoke|round
    you spat out|your
    you beat me at|to|in|again_at
    you forced me to watch|eat|try|rest`,
  evenWhen: ["reported", "past", "negated"],
};

export const ownConduct: SignalRule = {
  code: "S11",
  mine: [
    {
      patterns: `
        i|ive|id|i_have|i_had [really|just|actually|once|even|have|literally|nearly|almost|never_should_have|shouldnt_have|snapped_and|
          lost_it_and] hit|punched|slapped|kicked|choked|strangled|shoved|pushed|pinned|battered|bit|spat_at|spat_on|raped|assaulted|
          headbutted|smothered|shook|dragged|beat|grabbed|restrained|forced you|her|him|them|the_kids|my_ex|my_wife|my_husband|
          my_girlfriend|my_boyfriend|my_partner|the_children !coffee|coffees|a_coffee|some|hands_on|the_last|for_the|hand
        i [just|even|once] threw a|the|my ** at_her|at_him|at_you|at_the_wall|wall|her_head|his_head
        i [have] shouted|screamed|yelled|roared at|in her|him|you|them|the_kids ** face|scared|cried|cowered|cower|shook|every|frightened|
          afraid
        i hurt you|her|him|them physically|badly|with_my|my_hands
        i|ive|i_have|i_had [never_should_have|shouldnt_have|have|just|once|even|actually] put|laid|lay|raised|raise|wrapped|had|got my|
          a hand|hands|fist|fists|arm|fingers ** on|to|at|round|around|against you|her|him|them|the_kids|throat|neck|wall
        put my hands on|around|round|to her|him|you|them
        raised my|a hand|fist
        i used to|would track|monitor|check|follow|control|hit|slap|lock|search|read ** her|him|his|their|your|you !temperature|homework|
          oil|on_insta|recipe
        my anger|temper|rage|jealousy|drinking_and_temper scares|scared|hurt|frightened|terrified|frightens me|her|him|you|them|the_kids
        turned into my father|dad|stepdad ** violent|hit|shout|temper|scared|anger
        i got|was|am|became violent|aggressive|physical|abusive !food_poisoning|therapy
        i beat him|her|them up
        i slap|hit|beat|slapped my wife|husband|girlfriend|boyfriend|partner
        i|ive|kept|used_to|i_always|constantly|i_would|i_keep [always|constantly|just|would|used_to|kept|even|started|been] checked|check|
          checking|went_through|go_through|going_through|read|reading|tracked|tracking|monitored|monitoring|hid|took|smashed|searched|
          hacked her|his|your|their [private|every|all] phone|messages|location|bank|bank_card|keys|email|emails|passport|diary|texts|
          whatsapp|dms|laptop|card|car_keys !off_her|by_mistake|earlier|yesterday
        i|i_would|i_used_to|id|i_never|i_didnt|i_wouldnt|i_always [not|even|really|just|ever] let|allow|stop|stopped|forbid|forbade|made|
          make her|him|you|them|my_wife|my_husband|my_girlfriend [from|to|not|feel|ask|have|see|go|always] see_her|see_his|see_your|
          see_friends|seeing|going_out|go_out|have_friends|have_her_own|have_his_own|feel_scared|feel_small|feel_worthless|feel_stupid|
          feel_crazy|ask_permission|permission|account_for|explain_every|scared|small|worthless|afraid|talk_to_other|talk_to_men|wear_what|
          leave_the_house|friends|go_anywhere !together
        i never|didnt|wouldnt let|allow her|him|you [ever] leave|go|see|out|work|talk|have !first|with_love|down|win
        i|ive|im|i_was|i_am|been|being|become|becoming|turned_into|know_im|acted|behaved|got [really|so|a|an|too|the|very|being|always|
          probably|been|like_an|like_a|such_a|just] abusive|violent|controlling|abuser|aggressive|coercive|possessive|bully|
          jealous_and_controlling|physical_with|physically_abusive|emotionally_abusive|a_stalker|stalker|dangerous_to|threatening|
          intimidating|monster_to_her|monster_to_him !cancer|dog|film|game|ex|for_remembering
        like my father|dad ** hit|violent|shout|temper|became
        my own|my temper|anger|rage|violence|abuse|violent_behaviour|controlling|jealousy|aggression|anger_issues|violent_temper|
          abusive_behaviour ** scares|scared|frightens|frightened|out_of_control|hurt|ruined|abusive|help|her|him|course|cost_me|programme|
          hit|you|control|smashed|drove
        anger management|issues|problem|problems
        perpetrator|batterers|domestic_abuse|dv|domestic_violence|abuse programme|program|course|intervention|group|class ** my|i|im|me|
          behaviour|ive|started|signed|joined|change
        in a group for it
        i|ive|id [just|completely|really|totally|have|even] lost_it|lost_my_temper|snapped|flipped|saw_red|exploded|lashed_out|blew_up|
          lost_control ** hit|slap|smash|smashed|threw|broke|wall|at_her|at_him|at_you|scared|plates|hurt|grabbed|shoved|pushed
        i smashed|punched|kicked|threw|broke|put|broke_down her|his|your|a|the|my_fist|a_hole ** phone|wall|door|plates|plate|glass|window|
          head|face|laptop|mug_at|in_the_wall|at_her|at_him !my_own|pane|by_accident|in_the_move|ill_replace
        put|punched|kicked a|my|the hole|fist|door|wall in|through|the|down|beside|next_to
        she|he|you|they|kids|ex [was|were|is|said|told|are|looked|got|look] [is|was|shes|hes|she|he|her|im|me|so|you|really|that] scared|
          afraid|frightened|terrified|flinched|flinches|cowered|fears|petrified of|when|from|away|because|me [me|i|my|of] me|my_temper|i
        scared|afraid|frightened|terrified of me|what_i_might_do_to_her|what_i_might_do_to_him|what_ill_do_to_her|what_ill_do_to_him|
          hurting_her|hurting_him|hurting_you|my_temper|my_own_temper
        i [have|really|badly|know_i|actually] scare|scared|frightened|frighten|terrified|intimidated|threatened|stalked|followed|controlled|
          gaslit|isolated|bullied|harassed|abused|blackmailed|terrorised her|him|you|them|the_kids|my_ex|my_wife|my_husband !off|
          home_safely|jumping|halloween|with_a_mask
        i threatened|threaten to|her|him|you|them|my|with|suicide_if
        she|he|you|they said|told|says|say|asked|begged ** no|stop ** i|and_i ** kept|didnt|carried|still|wouldnt|continued|anyway
        i|made|pressured|guilted|pushed|talked|coerced|forced|pestered her|him|you|them [into|to|for|have] [having|have|it|sex] sex|
          sleep_with|bed|when_she|when_he|intimacy|it_when
        she|he|you|they didnt|did_not|not|wasnt|never want|consent|agree|say_yes|awake ** i|sex|kept|slept|did
        afraid|scared|worried|think|know|realise|realised|admit|accept|wonder|ashamed|therapist_says|counsellor_says|see_now [that|i|of|
          it] ** i|im ** abuser|abusive|abused|violent|controlled|controlling|hit_her|hit_him|hurt_her|coercive|like_my_dad|like_my_father|
          the_abuser|hit_you
        what i did to her|him|you|them|was abuse|abusive|violence|assault|was_abuse|was_violence|was_assault|controlling|coercive
        what i did was abuse|abusive|violent|assault
        hands were|was round|around|on her|his|your throat|neck
        wouldnt|didnt|dont|never let|allow|allowed you|her|him leave|go|out|see|have|work|get_out|go_out
        i locked|trapped|barricaded her|him|you|them in|inside|out_of
        blocked|stood_in|locked|blocking the door|doorway|her|him|you ** leave|in|out|couldnt|out_of|so
        i|ive [always|often|even|just|used_to] called|call|told|calling her|him|you|them|my_wife [a|she_was|he_was|you_were] ** worthless|
          fat|stupid|crazy|whore|slut|names|useless|ugly|bitch|nothing_without
        i made|make|used_to_make her|him|you feel small|worthless|scared|stupid|ugly|crazy
        i know i frightened|scared|hurt_you_physically|hit|threatened
        jealous|jealousy ** every|check|phone|control|controlling|follow|accuse|accused|questioned|who_she|who_he|men|smashed
        i accused|interrogated|questioned|grilled|quizzed her|him|you ** every|cheating|all_night|hours|constantly|who|time|nowhere|daily`,
      unless: `
        i|ive|id hit|beat|pushed|grabbed|threw|hurt|kicked|punched|forced|dragged|bit|shook|shoved|attacked you|her|him|them up_about|
          up_for|at|in|with_a_text|back_up|a|to|out|on_the_swings|along|off_the_team|hands|the_ball|some|for_dinner|
          into_a_good_school !floor|ground|wall|head|door|face|arm|throw
        i hurt you|her|him|them $
        i hurt you|her|him|them when_i_left|by|deeply|emotionally|so_much|when_i_lied|when_i_cheated|more_than|and_i_am_sorry|and_im_sorry|
          and_that|but_i|feelings|a_lot|with_my_words|badly_when
        beat you|him|her|them at|to|in|again_at|by
        hit him|her|you|it with_a|up
        pushed|push her|him|you|them on the swing|swings|trampoline|bike
        smashed|broke|smash my own
        smashed|broke|smash the|a|my mug|vase|screen
        followed|follow her|him|you|them on insta|instagram|facebook|twitter|tiktok|back
        threatened to quit|leave_my|resign|sue
        checked|check|checking his|her|your|their temperature|homework|oil|tyres|pulse|nappy|breathing|blood|teeth|in|work|spelling|
          blood_sugar
        read|reading her|his|your|their text|message|email|book|letter|story|poem|a_story|post
        would|could never|not|have|n_t hit|hurt|lay|raise|touch|threaten|put
        never|not|didnt|wouldnt|havent|dont|wasnt|isnt|im_not|wont [once|ever|actually|even] hit|hurt|laid|raised|threatened|touched|
          abusive|violent|controlling|pushed|scared|abuser|laid_a
        let you|her|him|them down|know|go_with|win|sleep_in|finish|speak|think
        never let|allow you|her|him|them down|forget|go_again
        punched|hit|broke|smashed|kicked|threw|lost the|my|a numbers|brakes|jackpot|gym|clock|ball|record|presentation|interview|toe|phone|
          keys|weight|job|exam|football|heart|bag
        scared|afraid of me dying|getting_sick|leaving|being
        lost it laughing|when_he_fell|haha|crying|at_that_joke
        aggressive|violent|dangerous dog|film|game|cancer|treatment|driver|storm|thoughts
        jealous of|haha your|her|his|that holiday|tan|garden|lunch|dinner|house
        made|make her|him|you|them laugh|smile|tea|dinner|happy|a|proud|breakfast|cry_laughing|feel_better|feel_safe|feel_loved|dizzy
        !into|like my dad|brother|boss|neighbour|uncle|stepdad|father ** hit|violent|abusive|anger_management|threatened
        kids|children|dog|cat|baby|he|she scared|afraid|frightened of thunder|spiders|the_dark|dogs|monsters|balloons|fireworks
        scared him|her|you|them with_a|half|jumping|haha|on_halloween
        control|controlling the|my|heating|costs|weight|diabetes|remote|narrative`,
      evenWhen: ["past", "reported"],
    },
  ],
  theirs: [told],
};
