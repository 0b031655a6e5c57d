package org.twinhall.domain.machine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programs that work for governments. */
public interface ApiClients {

    /** Those of a government, the latest first. */
    List<ApiClient> of(UUID governmentId);

    /** One of a government's. */
    Optional<ApiClient> find(UUID governmentId, UUID id);

    void add(ApiClient client);

    /**
     * The program of that account, if it works today; asked before there is a seat.
     *
     * @param accountId subject of a token
     */
    Optional<Machine> ofAccount(String accountId);

    /** Notes that the program of that account did something. */
    void used(String accountId);

    /** What programs that are over call themselves, as long as their accounts are still there; at most 200. */
    List<String> toClose();

    /** The account of that program is gone. */
    void closed(String clientId);
}
