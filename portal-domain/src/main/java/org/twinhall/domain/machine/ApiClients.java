package org.twinhall.domain.machine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programs that work for governments. */
public interface ApiClients {

    /** Those of the seat's government, the latest first. */
    List<ApiClient> own();

    /** One of the seat's government's. */
    Optional<ApiClient> find(UUID id);

    void add(ApiClient client);

    /**
     * The program of that account, if it works today; asked before there is a seat.
     *
     * @param accountId subject of a token
     */
    Optional<Machine> ofAccount(String accountId);

    /** Notes that the program of that account did something. */
    void used(String accountId);
}
