package shop.petunia.orders;

/** All façades of orders, in one hand. */
public record OrderDesk(
        Orders orders,
        OrderSteps steps,
        OrderMoney money,
        OrderBulk bulk,
        OrderList list,
        StemsNeeded stems,
        CloudOrders cloud,
        OrderReturns returns) {
    public static OrderDesk of(OrderRooms rooms) {
        OrderSteps steps = new OrderSteps(rooms);
        return new OrderDesk(new Orders(rooms), steps, new OrderMoney(rooms), new OrderBulk(rooms, steps),
                new OrderList(rooms.database(), rooms.clients(), rooms.time()),
                new StemsNeeded(rooms.database(), rooms.stock()),
                new CloudOrders(rooms), new OrderReturns(rooms));
    }
}
