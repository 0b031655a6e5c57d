package org.twinhall.domain.government;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That the operator switched a country's law or a network on for a government. It stays so when the plugin is gone. */
@Entity
@Table(name = "government_plugin")
@IdClass(EnabledPlugin.Key.class)
public class EnabledPlugin {
    @Id
    @Column(name = "government_id")
    private UUID governmentId;

    @Id
    @Enumerated(EnumType.STRING)
    private PluginKind kind;

    @Id
    private String subject;

    private Instant since;

    protected EnabledPlugin() {}

    EnabledPlugin(UUID governmentId, PluginKind kind, String subject, Instant since) {
        this.governmentId = governmentId;
        this.kind = kind;
        this.subject = subject;
        this.since = since;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public PluginKind kind() {
        return kind;
    }

    /** Country code or the network's id. */
    public String subject() {
        return subject;
    }

    public Instant since() {
        return since;
    }

    /** The key of such a row; a class because JPA asks for one. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID governmentId;
        private PluginKind kind;
        private String subject;

        public Key() {}

        Key(UUID governmentId, PluginKind kind, String subject) {
            this.governmentId = governmentId;
            this.kind = kind;
            this.subject = subject;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(governmentId, key.governmentId)
                    && kind == key.kind
                    && Objects.equals(subject, key.subject);
        }

        @Override
        public int hashCode() {
            return Objects.hash(governmentId, kind, subject);
        }
    }
}
