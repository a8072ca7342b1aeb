package shop.petunia.marketplace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A picture that the marketplace has already: a name always means the same picture. */
@Entity
@Table(name = "market_photo")
public class OfferPhoto {
    @Id
    String name = "";

    String photoId = "";

    protected OfferPhoto() {}

    OfferPhoto(String name, String photoId) {
        this.name = name;
        this.photoId = photoId;
    }
}
