package shop.petunia.staff;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

@Repository
interface StaffMemberRepository {
    @Query("from StaffMember order by active desc, name, id")
    List<StaffMember> all();

    @Query("from StaffMember where id = :id")
    Optional<StaffMember> byId(long id);

    @Query("select count(*) from StaffMember where active and lower(name) = lower(:name) and id <> :except")
    long named(String name, long except);

    @Insert
    void insert(StaffMember member);

    @Update
    void update(StaffMember member);
}
