package shop.petunia.architecture.broken.catalog;

import java.time.LocalDate;
import shop.petunia.architecture.broken.staff.StaffHelper;

/** One level's room knows its neighbour, and asks the system for the day. */
public class LooksBeside {
    public StaffHelper helper() {
        return new StaffHelper(LocalDate.now());
    }
}
