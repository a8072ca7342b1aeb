package shop.petunia.staff;

/** What not everybody may do: who has it not needs a manager to approve. */
public enum Right {
    PRICE_CHANGE,
    DISCOUNT_ABOVE_LIMIT,
    RETURN,
    REOPEN_RECEPTION,
    CANCEL_ON_THE_WAY,
    SETTINGS,
    STAFF,
    AUDIT,
    RESTORE_BACKUP
}
