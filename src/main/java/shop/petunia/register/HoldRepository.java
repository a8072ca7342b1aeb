package shop.petunia.register;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

@Repository
interface HoldRepository {
    @Insert
    void insert(HeldCart held);

    @Find
    Optional<HeldCart> byId(long id);

    @Query("from HeldCart order by id")
    List<HeldCart> all();

    @Query("select count(*) from HeldCart")
    long count();

    @Query("delete from HeldCart where id = :id")
    int remove(long id);
}
