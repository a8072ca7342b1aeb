package shop.petunia.orders;

/** «Запросы на покупку», «Активные», «История»: each status belongs to one. */
public enum OrderTab {
    REQUESTS,
    ACTIVE,
    HISTORY
}
