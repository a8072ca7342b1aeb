package shop.petunia.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of one shop-wide setting, as its notation writes it. */
@Entity
public class ShopSetting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name;
    String written;

    protected ShopSetting() {
        this("", "");
    }

    ShopSetting(String name, String written) {
        this.name = name;
        this.written = written;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    void rewritten(String value) {
        written = value;
    }
}
