package shop.petunia.architecture.broken.attic;

import shop.petunia.catalog.Suppliers;
import shop.petunia.storage.Database;

/** Lies in a room without a level, and builds a façade. */
public class BuildsItself {
    public Suppliers suppliers(Database database) {
        return new Suppliers(database);
    }
}
