package shop.petunia.architecture.broken.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import shop.petunia.architecture.broken.shared.LooksUpward;

/** An entity with a double, a public field and a setter. */
@Entity
public class Ware {
    @Id
    public long id;

    double price;

    public void setPrice(double price) {
        this.price = price;
    }

    public Class<?> neighbour() {
        return LooksUpward.class;
    }
}
