namespace OpenRas;

/// <summary>Whether the amount pays for help to manage the money.</summary>
internal enum ManagingMoney
{
    Included,
    Excluded,
    NotStated,
}
