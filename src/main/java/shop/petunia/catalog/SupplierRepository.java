package shop.petunia.catalog;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

@Repository
interface SupplierRepository {
    @Insert
    void insert(Supplier supplier);

    @Find
    Optional<Supplier> byId(long id);

    @Query("select id, name from Supplier where lower(name) like :text order by name")
    List<Row> named(String text);

    record Row(Long id, String name) {}
}
