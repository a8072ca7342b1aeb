package shop.petunia.staff;

import java.util.function.LongSupplier;

/**
 * The id of the person in whose name the program writes. Made before the database, which asks it for the author of
 * each transaction. Until somebody signs in it is the owner, whom the migrations brought.
 */
public final class OnDuty implements LongSupplier {
    public static final long OWNER = 1;

    private volatile long member = OWNER;

    @Override
    public long getAsLong() {
        return member;
    }

    void is(long id) {
        member = id;
    }
}
