package shop.petunia.clients;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.SearchText;

/** A word that clients are marked with; once whatever its case. */
@Entity
public class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String name = "";
    String folded = "";

    protected Tag() {}

    Tag(String name) {
        this.name = name;
        this.folded = SearchText.fold(name);
    }

    long id() {
        return requireNonNull(id);
    }
}
