def mailbox(company, tickets):
    return {}
