package shop.petunia.architecture.broken.staff;

import java.time.LocalDate;
import org.hibernate.StatelessSession;
import shop.petunia.architecture.broken.stock.Ware;

/** Opens a transaction and a thread of its own, and gives an entity away. */
public class StaffHelper {
    private final LocalDate day;

    public StaffHelper(LocalDate day) {
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    public Ware ware(StatelessSession session) {
        session.beginTransaction();
        new Thread(() -> {}).start();
        return new Ware();
    }
}
