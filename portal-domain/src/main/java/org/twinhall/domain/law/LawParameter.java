package org.twinhall.domain.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.spi.country.Parameter.Value;

/** What an administrator set of a country's law, for all of it or for one of its parts; empty if it was taken back. */
@Entity
@Table(name = "law_parameter")
public class LawParameter {
    @Id
    private UUID id;

    @Version
    private long revision;

    private String country;
    private String part;
    private String code;

    @Column(name = "value")
    private String said;

    private String basis;

    protected LawParameter() {}

    LawParameter(ParameterName name) {
        this.id = UUID.randomUUID();
        this.country = name.country();
        this.part = name.part();
        this.code = name.code();
    }

    void set(Value value) {
        said = value.value();
        basis = value.basis();
    }

    void takeBack() {
        said = null;
        basis = null;
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    /** Of which country, of which part, and which of its parameters. */
    public ParameterName name() {
        return new ParameterName(country, part, code);
    }

    /** Empty if it was taken back. */
    public Optional<Value> value() {
        return Optional.ofNullable(said).map(text -> new Value(text, basis));
    }
}
