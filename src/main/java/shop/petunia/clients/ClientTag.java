package shop.petunia.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** That a client is marked with a tag. */
@Entity
public class ClientTag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long clientId;
    long tagId;

    protected ClientTag() {}

    ClientTag(long clientId, long tagId) {
        this.clientId = clientId;
        this.tagId = tagId;
    }
}
