namespace OpenRas;

/// <summary>The outcomes of regulation 2(2) of the eligibility criteria for adults in England, in its order.</summary>
internal enum NeedOutcome
{
    Nutrition,
    PersonalHygiene,
    Toilet,
    Clothing,
    SafeAtHome,
    HabitableHome,
    Relationships,
    WorkAndLearning,
    Community,
    CaringForAChild,
}
