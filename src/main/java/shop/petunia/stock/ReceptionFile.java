package shop.petunia.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A supplier's file that became a reception's lines. */
@Entity
public class ReceptionFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long receptionId;
    String sha256 = "";
    String name = "";
    Instant at = Instant.EPOCH;
    long authorId;

    protected ReceptionFile() {}

    ReceptionFile(long receptionId, String sha256, String name, Instant at, long authorId) {
        this.receptionId = receptionId;
        this.sha256 = sha256;
        this.name = name;
        this.at = at;
        this.authorId = authorId;
    }
}
