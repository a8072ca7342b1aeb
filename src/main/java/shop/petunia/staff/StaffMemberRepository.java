package shop.petunia.staff;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

@Repository
interface StaffMemberRepository {
    @Query("select id, name, role, active from StaffMember order by active desc, name, id")
    List<Staff.Member> all();

    @Query("select id, name, role, active from StaffMember where id = :id")
    Optional<Staff.Member> byId(long id);
}
