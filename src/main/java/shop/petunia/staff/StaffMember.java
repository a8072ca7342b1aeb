package shop.petunia.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person who works here. Never deleted: every author column refers to one. */
@Entity
public class StaffMember {
    /** So many wrong PINs in a row cost nothing but the time to type them. */
    static final int FREE_FAILURES = 4;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /** Half a year: further doubling would only overflow. */
    private static final int MOST_DOUBLINGS = 19;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name;

    @Enumerated(EnumType.STRING)
    Role role;

    boolean active = true;
    @Nullable String pinHash;
    int pinFailures;
    @Nullable Instant pinWaitsUntil;

    protected StaffMember() {
        this("", Role.CASHIER);
    }

    StaffMember(String name, Role role) {
        this.name = name;
        this.role = role;
    }

    void describe(String newName, Role newRole) {
        name = newName;
        role = newRole;
    }

    void leave() {
        active = false;
    }

    void comeBack() {
        active = true;
    }

    /** A new PIN, or none; whoever was waiting need not wait any more. */
    void pin(@Nullable String hash) {
        pinHash = hash;
        forgiven();
    }

    void forgiven() {
        pinFailures = 0;
        pinWaitsUntil = null;
    }

    /** One more wrong PIN: from the fifth on the next try has to wait, each time twice as long. */
    void failed(Instant now) {
        pinFailures++;
        if (pinFailures > FREE_FAILURES) {
            int doublings = Math.min(pinFailures - FREE_FAILURES - 1, MOST_DOUBLINGS);
            pinWaitsUntil = now.plus(FIRST_WAIT.multipliedBy(1L << doublings));
        }
    }

    Duration waiting(Instant now) {
        return pinWaitsUntil == null || !pinWaitsUntil.isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, pinWaitsUntil);
    }

    boolean isManager() {
        return active && role == Role.MANAGER;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Staff.Member member() {
        return new Staff.Member(id(), name, role, active, pinHash != null);
    }
}
