package shop.petunia.staff;

/** What a person may do. */
public enum Role {
    MANAGER,
    CASHIER
}
