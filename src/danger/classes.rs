//! What a word does in a sentence about danger: the classes that phrases and rules speak of.

/// What a word does in a sentence about danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
pub(super) enum Class {
    /// A parent, or one who lives as one.
    Parent,
    /// Another grown-up or half-grown relative.
    Kin,
    /// Parents and relatives alike.
    Home,
    /// Someone outside the family.
    Outsider,
    /// A place or thing that belongs to the world outside the home.
    Away,
    /// A place where one meets strangers.
    Venue,
    /// A school, a club or a group, which a child may be put out of.
    School,
    /// What a family rents its home by, and loses it by.
    Letting,
    /// The child that the text is about, or a child of that family.
    Child,
    /// A small sibling: hits as children do.
    SmallSibling,
    /// A child too small to manage; ages in numbers count too.
    Small,
    /// Fourteen years or younger, by number.
    Young,
    /// Other children, and staff: those an angry child hits.
    Others,
    /// The one who writes.
    Speaker,
    /// «han».
    He,
    /// «hun».
    She,
    /// «de».
    They,
    /// A pronoun that something is done to.
    Object,
    /// «hans», «hendes», «min»: whose.
    Whose,
    /// «sig».
    Oneself,
    /// Known to be male.
    Male,
    /// Known to be female.
    Female,
    /// Tells what someone said.
    Says,
    /// To hit, kick, shake: wrong to do to a child.
    Hit,
    /// To bite, burn, shake, strangle: wrong to do to a child, harmless without a victim.
    Harm,
    /// To push, pinch, scratch: rough, and what children do to each other.
    Rough,
    /// To force, pour, press, tie: violent together with other signs.
    Force,
    /// What a child is punished for.
    Misdeed,
    /// Animals bite too.
    Animal,
    /// What hurts or bleeds.
    Hurt,
    /// Takes hold; violent by where.
    Grab,
    /// Shrinks from a blow.
    Flinch,
    /// Where a grip is violence.
    Grip,
    /// To throw.
    Throw,
    /// A beating, as a thing one gets.
    Beating,
    /// To get.
    Get,
    /// To give.
    Give,
    /// «bliver»: what follows is done to the subject.
    Become,
    /// «har»: what follows is done by the subject.
    Have,
    /// Makes «slår» harmless when it follows.
    HitIdiom,
    /// Things that are hit without harm.
    Thing,
    /// A part of the body.
    Body,
    /// A part of the body nobody else touches.
    Private,
    /// To touch.
    Touch,
    /// To hit or hurt with.
    Weapon,
    /// A weapon that kills.
    Blade,
    /// What violence leaves on a body.
    Injury,
    /// Colours of a bruise.
    Bruised,
    /// Marks that a bruise word makes suspect.
    Mark,
    /// Nobody says how it came about.
    Unexplained,
    /// Violence by name.
    Violence,
    /// To lock or shut.
    Lock,
    /// Where one is shut in.
    Closet,
    /// Out of doors.
    Outdoors,
    /// Evening and night; the hour in numbers counts too.
    Night,
    /// Days on end.
    Days,
    /// Drunk or drugged.
    Drunk,
    /// Gone.
    Gone,
    /// Marriage.
    Marriage,
    /// Countries and places one is sent to.
    Abroad,
    /// Wanting.
    Want,
    /// «ikke», «aldrig».
    Not,
    /// «ingen», «uden».
    No,
    /// Pills and what one can be poisoned by.
    Pills,
    /// Much of it.
    Much,
    /// To jump or throw oneself.
    Leap,
    /// What one jumps from or in front of.
    Brink,
    /// Told by somebody who was told.
    Hearsay,
    /// The case is over.
    Closed,
    /// It happened again, or just now.
    Recent,
    /// Film, book, game, play.
    Fiction,
    /// Courses, plans, rules: the subject, not a child.
    Procedure,
    /// Laughter, in words or as a face.
    Jest,
    /// An everyday reason for a mark.
    Accident,
    /// A grown-up, by word or by number.
    Grown,
    /// Seventeen years or younger, by number.
    Minor,
    /// Without clothes.
    Naked,
    /// Sex by name.
    Sexual,
    /// A picture or a film, and what takes it.
    Image,
    /// A picture of a naked body.
    Nude,
    /// Where strangers write to children.
    Online,
    /// To send somebody away.
    Send,
    /// Dead, or gone for good.
    Dead,
    /// Drink and drugs.
    Drinking,
    /// Fright and tears.
    Fear,
    /// With nobody to look after one.
    Alone,
    /// What the young hurt themselves with.
    SelfDone,
    /// Force that is never care.
    Brute,
    /// What children are beaten or burnt with.
    Implement,
    /// Where the body is easily hurt.
    Soft,
    /// What a body is thrown or pressed against, or held in.
    Hard,
    /// Anyone a child cannot well say no to: grown-ups, older relatives, strangers.
    Elder,
    /// The child something is done to, as its object.
    Victim,
    /// Touches as nobody touches a child.
    Grope,
    /// Clothes one wears next to the body.
    Wear,
    /// A bed and what lies in it.
    Bed,
    /// What helps, heals and washes a small child.
    Nursing,
    /// Comes close in the dark.
    Creep,
    /// What is kept from others.
    Secret,
    /// To kill, in words or in hints.
    Kill,
    /// Whom one is fond of, where the family forbids it.
    Love,
    /// Men of the family, and the family as one.
    Clan,
    /// Honour and its loss.
    Esteem,
    /// A wish to die by name.
    Suicide,
    /// Wishing, longing, rather.
    Wish,
    /// To live, to be at all.
    Exist,
    /// What one hangs by.
    Noose,
    /// What one can fall from, or what drives over one.
    Edge,
    /// Fetched back from where one would have died.
    Rescued,
    /// Written or sent to somebody.
    Message,
    /// Taken in or laid by, as pills are.
    Swallowed,
    /// Left the house, said of parents.
    Left,
    /// Cold, and too little on.
    Cold,
    /// Where nobody should sleep.
    Shed,
    /// To look after the smaller ones.
    Tend,
    /// Food and drink.
    Food,
    /// Where one lives.
    Indoors,
    /// What an ordinary day is made of: fun, food, school, the doctor, sorrow that is shared.
    Calm,
    /// Those who pass on what others say, and where one hears it.
    Gossip,
    /// Games with a score.
    Sport,
    /// Studies, rules and forms, where a danger is only a subject.
    Theory,
    /// Somebody in particular, so that it is no longer only a subject.
    Involved,
    /// What one has when something is known, or has not.
    Known,
    /// Mirth and feasts.
    Pleasant,
    /// What one may do to one's own body.
    SelfAct,
    /// A child beside itself, by its own rage.
    Temper,
    /// Words that may stand between the words of a phrase.
    Filler,
    /// Begins a new clause.
    Joint,
    /// A word before a person who is not the subject.
    Preposition,
}

/// How many classes there are.
pub(super) const CLASS_COUNT: usize = Class::Preposition as usize + 1;

/// Classes whose words count only as written: the small words, and nouns whose stems mean too much.
pub(super) const AS_WRITTEN: &[Class] = &[
    Class::Joint,
    Class::Preposition,
    Class::HitIdiom,
    Class::Not,
    Class::No,
    Class::Want,
    Class::Become,
    Class::Have,
    Class::Get,
    Class::Give,
    Class::Object,
    Class::Whose,
    Class::Oneself,
    Class::Recent,
    Class::Filler,
    Class::Thing,
    Class::Brink,
    Class::Outdoors,
    Class::Closet,
    Class::Gone,
    Class::Drunk,
    Class::Bruised,
    Class::Days,
    Class::Night,
    Class::Others,
    Class::Says,
    Class::Hurt,
    Class::Closed,
    Class::Send,
    Class::Online,
    Class::Soft,
    Class::Hard,
    Class::Wish,
    Class::Exist,
    Class::Left,
    Class::Gossip,
    Class::Involved,
    Class::SelfAct,
    Class::Food,
    Class::Theory,
    Class::Pleasant,
    Class::Known,
];
