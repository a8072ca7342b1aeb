package shop.petunia.architecture.broken.staff;

import jakarta.data.repository.Repository;

/** A repository for everybody. */
@Repository
public interface OpenRepository {}
