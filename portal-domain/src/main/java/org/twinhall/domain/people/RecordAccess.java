package org.twinhall.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** That a government has to do with a record, and in what capacity. Row-level security reads the same rows. */
@Entity
@Table(name = "record_access")
@IdClass(RecordAccess.Key.class)
class RecordAccess {
    @Id
    @Column(name = "record_id")
    private UUID recordId;

    @Id
    @Column(name = "government_id")
    private UUID governmentId;

    @Id
    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    protected RecordAccess() {}

    /** The key of such a row; a class because JPA asks for one. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID recordId;
        private UUID governmentId;
        private Capacity capacity;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(recordId, key.recordId)
                    && Objects.equals(governmentId, key.governmentId)
                    && capacity == key.capacity;
        }

        @Override
        public int hashCode() {
            return Objects.hash(recordId, governmentId, capacity);
        }
    }
}
