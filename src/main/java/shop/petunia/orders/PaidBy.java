package shop.petunia.orders;

/** How money came to the shop or went back. What is paid online goes to the marketplace and is no payment here. */
public enum PaidBy {
    CASH,
    CARD,
    TRANSFER
}
