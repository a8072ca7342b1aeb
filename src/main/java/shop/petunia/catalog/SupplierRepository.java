package shop.petunia.catalog;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

@Repository
interface SupplierRepository {
    @Insert
    void insert(Supplier supplier);

    @Update
    void update(Supplier supplier);

    @Delete
    void delete(Supplier supplier);

    @Find
    Optional<Supplier> byId(long id);

    @Find
    Optional<Supplier> byLiveName(String liveName);
}
