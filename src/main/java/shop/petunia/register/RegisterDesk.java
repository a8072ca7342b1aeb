package shop.petunia.register;

/** All façades of the counter, in one hand. */
public record RegisterDesk(
        RegisterRooms rooms,
        Shelf shelf,
        Checkout checkout,
        Holds holds,
        Returns returns,
        Shifts shifts,
        Receipts receipts) {
    public static RegisterDesk of(RegisterRooms rooms) {
        Shelf shelf = new Shelf(rooms);
        return new RegisterDesk(rooms, shelf, new Checkout(rooms), new Holds(rooms, shelf), new Returns(rooms),
                new Shifts(rooms.database()), new Receipts(rooms));
    }
}
