package shop.petunia.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A person who works here. Never deleted: every author column refers to one. */
@Entity
public class StaffMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name;

    @Enumerated(EnumType.STRING)
    Role role;

    boolean active = true;

    protected StaffMember() {
        this("", Role.CASHIER);
    }

    StaffMember(String name, Role role) {
        this.name = name;
        this.role = role;
    }
}
