package shop.petunia.register;

import java.time.Instant;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.ui.Kit;

/** All that the screens of shifts, receipts and returns work with. */
public record BackOffice(
        RegisterDesk desk, Sales sales, ShiftHistory history, PrintedSlips slips, ManagerAsk managers) {
    public static BackOffice of(RegisterDesk desk, Documents documents, Printers printers, ManagerAsk managers) {
        RegisterRooms rooms = desk.rooms();
        return new BackOffice(desk, new Sales(rooms), new ShiftHistory(rooms.database(), rooms.time()),
                new PrintedSlips(desk, documents, printers), managers);
    }

    Instant now() {
        return desk.rooms().time().now();
    }

    SlipPapers papers(Kit kit) {
        return new SlipPapers(this, kit);
    }
}
