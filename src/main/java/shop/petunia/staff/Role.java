package shop.petunia.staff;

/** What a person may do. */
public enum Role {
    MANAGER,
    CASHIER;

    /** The manager has every right, the cashier none of those that are named. */
    public boolean has(Right right) {
        return this == MANAGER;
    }
}
